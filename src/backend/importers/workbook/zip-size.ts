import { inflateRawSync } from 'node:zlib';

const CENTRAL_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const LONGEST_COMMENT = 65_557;
const ENTRY_LENGTH = 46;
const DEFLATED = 8;
const MOST_GROWTH = 1032;

interface ZipEntry {
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its local header begins. */
  readonly start: number;
}

export interface ZipContent {
  readonly names: readonly string[];
  /** What all entries say they unpack to. */
  readonly unpackedBytes: number;
  readonly isEncrypted: boolean;
  readonly entries: readonly ZipEntry[];
}

/** What the directory of a zip file says of its entries; null when it has none. */
export function zipContent(bytes: Uint8Array): ZipContent | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const names: string[] = [];
  const entries: ZipEntry[] = [];
  let unpackedBytes = 0;
  let isEncrypted = false;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== CENTRAL_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)));
    const entry = {
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
    };
    entries.push(entry);
    unpackedBytes += entry.unpackedBytes;
    isEncrypted ||= (view.getUint16(at + 8, true) & 1) === 1;
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, unpackedBytes, isEncrypted, entries };
}

/**
 * True where an entry unpacks to more than it says. Only entries that could exceed the bound are tried: deflate
 * makes at most 1,032 bytes of one.
 */
export function unpacksToMoreThanSaid(
  bytes: Uint8Array,
  { entries }: ZipContent,
  mostBytes: number,
): boolean {
  return entries.some(({ packedBytes, unpackedBytes, start }) => {
    if (packedBytes * MOST_GROWTH <= mostBytes) return false;
    const header = Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(30, bytes.length - start));
    if (header.length < 30) return true;
    const from = start + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    if (header.readUInt16LE(8) !== DEFLATED) return packedBytes !== unpackedBytes;
    try {
      inflateRawSync(bytes.subarray(from, from + packedBytes), {
        maxOutputLength: Math.max(unpackedBytes, 1),
      });
      return false;
    } catch {
      return true;
    }
  });
}

function endOfDirectory(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}
