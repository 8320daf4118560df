const CENTRAL_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const LONGEST_COMMENT = 65_557;
const ENTRY_LENGTH = 46;

export interface ZipContent {
  readonly names: readonly string[];
  /** What all entries say they unpack to. */
  readonly unpackedBytes: number;
  /** The largest entry, as its packed size could at most unpack to (deflate never exceeds 1,032 times). */
  readonly isEncrypted: boolean;
}

/** What the directory of a zip file says of its entries; null when it has none. */
export function zipContent(bytes: Uint8Array): ZipContent | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const names: string[] = [];
  let unpackedBytes = 0;
  let isEncrypted = false;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== CENTRAL_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)));
    unpackedBytes += view.getUint32(at + 24, true);
    isEncrypted ||= (view.getUint16(at + 8, true) & 1) === 1;
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, unpackedBytes, isEncrypted };
}

function endOfDirectory(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}
