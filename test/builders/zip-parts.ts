import { crc32, inflateRawSync } from 'node:zlib';

const CENTRAL_ENTRY = 0x02014b50;

export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The parts of a good zip file, unpacked. */
export function unzipped(bytes: Uint8Array): readonly ZipPart[] {
  const file = Buffer.from(bytes);
  const parts: ZipPart[] = [];
  let at = file.readUInt32LE(file.length - 6);
  while (file.readUInt32LE(at) === CENTRAL_ENTRY) {
    const [method, packed, nameLength] = [at + 10, at + 20, at + 28].map((place, index) =>
      index === 1 ? file.readUInt32LE(place) : file.readUInt16LE(place),
    ) as [number, number, number];
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const content = file.subarray(start, start + packed);
    parts.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      content: method === 0 ? content : inflateRawSync(content),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

/** A zip file of these parts, not packed, with right checksums: damage inside gets past the container. */
export function zipped(parts: readonly ZipPart[]): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const nameBytes = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt32LE(crc32(content), 14);
    local.writeUInt32LE(content.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(nameBytes.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(CENTRAL_ENTRY, 0);
    central.writeUInt16LE(20, 4);
    local.copy(central, 6, 4, 30);
    central.writeUInt32LE(offset, 42);
    locals.push(local, nameBytes, Buffer.from(content));
    centrals.push(central, nameBytes);
    offset += local.length + nameBytes.length + content.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}
