import type { z } from 'zod';
import { FormTrouble, TroubleList } from './form-trouble.ts';

const EXPECTED: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list [ … ]',
  object: 'an object { … }',
};

/** Reads a file's text by its form. Throws {@link FormTrouble} in which every place that is wrong is named in plain words. */
export function checkForm<Form>(schema: z.ZodType<Form>, text: string): Form {
  const value = parseJson(text);
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const trouble = new TroubleList();
  for (const issue of checked.error.issues) noteIssue(value, issue, [], trouble);
  trouble.settle();
  throw checked.error;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new FormTrouble([`(file): is not JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

function noteIssue(
  file: unknown,
  issue: z.core.$ZodIssue,
  above: readonly PropertyKey[],
  trouble: TroubleList,
): void {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    // Of several forms, the one that the value comes closest to is spoken of.
    const closest = issue.errors.find((issues) =>
      issues.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
    );
    if (closest !== undefined) {
      for (const inner of closest) noteIssue(file, inner, path, trouble);
      return;
    }
  }
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => JSON.stringify(key)).join(', ');
    trouble.note(path, `does not know the field ${names}`);
  } else if (valueAt(file, path) === undefined) {
    trouble.note(path, 'is missing');
  } else if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    trouble.note(path, `must be ${EXPECTED[issue.expected] ?? issue.expected}`);
  } else {
    trouble.note(path, issue.message.replace(/^Too /, 'is too '));
  }
}

function valueAt(file: unknown, path: readonly PropertyKey[]): unknown {
  let value = file;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
