/** Marks what the Enter key goes to. */
export const ANSWER = 'data-answer';

/** Focuses the answer after (or before) the one that holds the focus; false at the end of the sheet. */
export function moveFrom(element: Element, sheet: Element, step: 1 | -1): boolean {
  const answers = [...sheet.querySelectorAll<HTMLElement>(`[${ANSWER}]`)];
  const here = answers.findIndex((answer) => answer.contains(element));
  const next = answers[here + step];
  if (here === -1 || next === undefined) return false;
  const field = next.matches('input, [tabindex="0"]') ? next : next.querySelector<HTMLElement>('input');
  (field ?? next).focus();
  if (field instanceof HTMLInputElement) field.select();
  return true;
}
