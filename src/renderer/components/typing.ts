/** True while a key belongs to a field: the field has its own undo, its own slash and its own arrows. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (!(target instanceof HTMLInputElement)) return false;
  return !['checkbox', 'radio', 'button'].includes(target.type);
}

/** True while something that must be answered first lies over the screens. */
export function isSomethingOnTop(): boolean {
  return [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')].some(
    (dialog) => !(dialog instanceof HTMLElement) || dialog.offsetParent !== null || dialog.offsetWidth > 0,
  );
}
