import path from 'node:path';

/** The file a path means, unless it would lie outside the folder. */
export function fileInside(folder: string, requested: string): string | undefined {
  const decoded = safelyDecoded(requested);
  if (decoded === undefined || decoded.includes('\0')) return undefined;
  const file = path.resolve(folder, decoded);
  return file.startsWith(folder + path.sep) ? file : undefined;
}

function safelyDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
