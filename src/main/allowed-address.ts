import { isOwnAddress } from './app-address.ts';

const INSIDE_SCHEMES = new Set(['data:', 'blob:', 'devtools:', 'about:']);

/** Whether a page may load this: from ourselves, from memory, or from the development server. */
export function isAllowedAddress(address: string, developmentAddress: string | null): boolean {
  if (isOwnAddress(address) || INSIDE_SCHEMES.has(new URL(address).protocol)) return true;
  if (developmentAddress === null) return false;
  // The development server also speaks over a web socket of the same host.
  return new URL(address).host === new URL(developmentAddress).host;
}
