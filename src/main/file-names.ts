import path from 'node:path';

/** A name without what Windows forbids, and without the blanks and full stops that it drops at the end. */
export function safeFileName(name: string): string {
  const plain = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').replace(/[. ]+$/u, '');
  return plain === '' ? '_' : plain;
}

/** The path with this extension, put in place of none, or behind another that was typed: 名单.v2 → 名单.v2.xlsx. */
export function withExtension(filePath: string, extension: string): string {
  return path.extname(filePath).toLowerCase() === `.${extension}` ? filePath : `${filePath}.${extension}`;
}
