import { useEditing } from './editing.ts';

/** What every field of the form is told. */
export interface FieldOf {
  readonly label: string;
  /** Of the field in the form, for the remarks: `elder.healthWords`. */
  readonly path: string;
  readonly hint?: string;
  readonly wide?: boolean;
}

/** What there is to say of a field, for `<Field>`. */
export function useRemarks({ path, hint, wide }: FieldOf) {
  const { remarkAt } = useEditing();
  return {
    ...remarkAt(path),
    ...(hint === undefined ? {} : { hint }),
    ...(wide === undefined ? {} : { wide }),
  };
}

/** Codes as the choices of a field, in the order of their words. */
export function optionsOf<Code extends string>(
  words: Readonly<Record<Code, string>>,
): { value: Code; label: string }[] {
  return (Object.entries(words) as [Code, string][]).map(([value, label]) => ({ value, label }));
}
