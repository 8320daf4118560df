import { estimatedLines } from './estimated-lines.ts';
import { type Html, html } from './html.ts';

/** So many letters of a name stay together in a narrow column; a longer one breaks in its middle. */
const TOGETHER = 4;

/**
 * A name or a label for a narrow column. It may break after the dot of 阿依古丽·买买提, after the 组 of 3组第12户 and in
 * the middle of what is longer than `together` letters, so that neither a dot nor a single letter stands alone on a line.
 * The dot is set narrow, and so is a label with numbers.
 */
export function breakable(label: string, together = TOGETHER): Html {
  const pieces = piecesOf(label, together);
  return html`${pieces.map((piece, index) => html`${index === 0 ? null : html`<wbr />`}${set(piece)}`)}`;
}

/** So many lines it takes where each of its pieces fills one: 互助员1组乙 is too long for a single one. */
export function breakableLines(label: string, together = TOGETHER): number {
  return Math.max(piecesOf(label, together).length, estimatedLines(label, together + 1));
}

function piecesOf(label: string, together: number): readonly string[] {
  return label.split(/(?<=组)(?=第)|(?<=·)/u).flatMap((piece) => halves(piece, together));
}

function halves(piece: string, together: number): string[] {
  const letters = [...piece];
  const isName = letters.every((letter) => /[\p{Script=Han}·]/u.test(letter));
  if (!isName || letters.filter((letter) => letter !== '·').length <= together) return [piece];
  const middle = Math.ceil(letters.length / 2);
  return [letters.slice(0, middle).join(''), letters.slice(middle).join('')];
}

function set(piece: string): Html {
  if (piece.endsWith('·')) return html`${piece.slice(0, -1)}<span class="dot">·</span>`;
  return /\d/u.test(piece) ? html`<span class="label">${piece}</span>` : html`${piece}`;
}
