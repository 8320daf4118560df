/** Ctrl+Enter or F9: the whole sheet is as it stands now. */
export function isConfirmKey({ key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean }): boolean {
  return key === 'F9' || (key === 'Enter' && ctrlKey);
}
