import type { RegisterDocument } from '../shared/contract/exports.ts';
import { callBackend, type BackendHost } from './backend-host.ts';

/** Tells the backend what stands in passbooks, once the paper is there: lines that never reached paper are offered again. */
export async function notePassbooks(
  backend: BackendHost,
  { passbooks = [] }: Pick<RegisterDocument, 'passbooks'>,
): Promise<void> {
  if (passbooks.length > 0) await callBackend(backend, 'exports.passbooksPrinted', { passbooks });
}
