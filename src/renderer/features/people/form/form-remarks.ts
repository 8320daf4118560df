import { personForm } from '../../../../shared/domain/person-form.ts';
import type { PersonFinding } from '../../../../shared/findings/person-finding.ts';
import { formText } from '../../../text/screens/person-form.ts';
import { personFindingWord } from '../../../text/terms/people.ts';
import type { FieldRemark } from './editing.ts';
import type { PersonDraft } from './person-draft.ts';

/** Remarks by the path of their field, `elder.needs.0.minutes`. */
export type Remarks = ReadonlyMap<string, FieldRemark>;

/** What the form's own rules say of a draft, before anybody is asked. */
export function errorsOf(draft: PersonDraft): Remarks {
  const checked = personForm.safeParse(draft);
  if (checked.success) return new Map();
  return new Map(
    checked.error.issues.map((issue) => [
      issue.path.join('.'),
      { error: issueText(issue.code, valueAt(draft, issue.path)) },
    ]),
  );
}

/** Adds what the backend found, with its words. */
export function withFindings(errors: Remarks, findings: readonly PersonFinding[]): Remarks {
  const remarks = new Map(errors);
  for (const finding of findings) {
    const before = remarks.get(finding.field) ?? {};
    const words = personFindingWord[finding.code];
    remarks.set(finding.field, {
      ...before,
      ...(finding.stops ? { error: before.error ?? words } : { warning: join(before.warning, words) }),
    });
  }
  return remarks;
}

function issueText(code: string, value: unknown): string {
  const { invalid } = formText;
  if (code === 'too_big') return invalid.tooLong;
  if (value === null || value === undefined) return invalid.choose;
  if (typeof value === 'string' && value.trim() === '') return invalid.missing;
  return invalid.other;
}

function valueAt(draft: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    draft,
  );
}

function join(before: string | undefined, words: string): string {
  return before === undefined ? words : formText.joined(before, words);
}
