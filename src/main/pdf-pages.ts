/** Number of pages of a PDF as Chromium writes it: the root of its page tree counts them all. */
export function countPdfPages(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const counts = [
    ...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/g),
  ];
  const most = Math.max(0, ...counts.map((match) => Number(match[1] ?? match[2])));
  if (most === 0) throw new Error('The printed PDF has no page tree.');
  return most;
}
