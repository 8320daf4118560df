import { execFileSync } from 'node:child_process';
import { bodyOf } from './page-checks.ts';
import type { ReadPage, TextRun } from './read-pages.ts';

/** Pixels to a millimetre; 127 to the inch, less than any laser printer. */
const RESOLUTION = 5;

interface Picture {
  readonly width: number;
  /** Lightness of each pixel from 0 (ink) to 255 (paper). */
  readonly lightness: (x: number, y: number) => number;
}

/** Texts that grey paper shows with less contrast than this, by WCAG's measure. */
export const LEAST_CONTRAST = 7;

/** Texts that fade, seen in shades of grey: where ink and paper of the text's own box differ by less than 7 : 1. */
export function fadedInGrey(file: string, page: ReadPage): string[] {
  const picture = render(file, page.number, '-gray');
  return bodyOf(page)
    .filter(isWriting)
    .filter((run) => {
      const shades = shadesOf(picture, run);
      return contrast(Math.max(...shades), Math.min(...shades)) < LEAST_CONTRAST;
    })
    .map(({ text }) => `page ${page.number} “${text}”`);
}

/** Texts that a printer without greys loses: hardly a dot, or a black box. */
export function lostInBlackAndWhite(file: string, page: ReadPage): string[] {
  const picture = render(file, page.number, '-mono');
  return bodyOf(page)
    .filter(isWriting)
    .filter((run) => {
      const shades = shadesOf(picture, run);
      const ink = shades.filter((shade) => shade < 128).length / shades.length;
      return ink < 0.05 || ink > 0.6;
    })
    .map(({ text }) => `page ${page.number} “${text}”`);
}

/** A dash or a dot is a line of its own, not a letter on paper. */
function isWriting({ text }: TextRun): boolean {
  return /[\p{Script=Han}\d]/u.test(text);
}

function shadesOf(picture: Picture, { leftMm, rightMm, topMm, bottomMm }: TextRun): number[] {
  const shades: number[] = [];
  for (let y = Math.ceil(topMm * RESOLUTION); y < bottomMm * RESOLUTION; y += 1)
    for (let x = Math.ceil(leftMm * RESOLUTION); x < rightMm * RESOLUTION; x += 1)
      shades.push(picture.lightness(x, y));
  return shades;
}

/** Contrast of two greys by their relative luminance. */
function contrast(paper: number, ink: number): number {
  return (luminance(paper) + 0.05) / (luminance(ink) + 0.05);
}

function luminance(shade: number): number {
  const part = shade / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function render(file: string, page: number, kind: '-gray' | '-mono'): Picture {
  const bytes = execFileSync(
    'pdftoppm',
    [kind, '-r', String(RESOLUTION * 25.4), '-f', String(page), '-l', String(page), file],
    { maxBuffer: 50_000_000 },
  );
  // P5 width height 255 for greys, P4 width height for black and white, then the pixels.
  const head = /^P[45]\s(\d+)\s(\d+)\s(?:255\s)?/u.exec(bytes.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error('This is no picture.');
  const width = Number(head[1]);
  const pixels = bytes.subarray(head[0].length);
  if (kind === '-gray') return { width, lightness: (x, y) => pixels[y * width + x] ?? 255 };
  const line = Math.ceil(width / 8);
  return {
    width,
    lightness: (x, y) => (((pixels[y * line + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 0 : 255),
  };
}
