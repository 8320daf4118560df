/**
 * Lets styles made at run time pass the strict policy. Imported before everything else: antd's scroll lock
 * creates a `<style>` without asking for a nonce, so every created one is given it here.
 */
const holder = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');

export const styleNonce = holder?.nonce ?? '';

const createElement = document.createElement.bind(document);
document.createElement = ((tagName: string, options?: ElementCreationOptions) => {
  const element = createElement(tagName, options);
  if (styleNonce !== '' && element instanceof HTMLStyleElement) element.nonce = styleNonce;
  return element;
}) as typeof document.createElement;
