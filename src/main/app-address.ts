/** The program's own address space: window, fonts and papers are served by ourselves, from disk and memory. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://shouwang';
export const WINDOW_ADDRESS = `${APP_ORIGIN}/index.html`;
export const FONT_BASE = `${APP_ORIGIN}/fonts`;
export const PAPER_BASE = `${APP_ORIGIN}/paper`;

export function isOwnAddress(address: string): boolean {
  return address === APP_ORIGIN || address.startsWith(`${APP_ORIGIN}/`);
}
