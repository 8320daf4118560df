import { execFileSync } from 'node:child_process';

export interface ReadPdf {
  readonly pages: number;
  readonly size: string;
  /** The text of each page, as a reader would find it. */
  readonly pageTexts: readonly string[];
  readonly fonts: readonly string[];
}

/** Reads a paper with somebody else's eyes: the tools of poppler. */
export function readPdf(file: string): ReadPdf {
  const information = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  const text = execFileSync('pdftotext', ['-layout', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).split('\n').slice(2);
  return {
    pages: Number(/Pages:\s+(\d+)/.exec(information)?.[1]),
    size: /Page size:\s+(.*)/.exec(information)?.[1] ?? '',
    // Each page ends with a form feed.
    pageTexts: text.split('\f').slice(0, -1),
    fonts: fonts.map((line) => line.split(/\s+/)[0] ?? '').filter((name) => name !== ''),
  };
}
