import { type Html, html } from './html.ts';

/**
 * A name or a label for a narrow column: it may break after the dot of 阿依古丽·买买提 and after the 组 of 3组第12户,
 * and the dot is set narrow, so that no line begins with it.
 */
export function breakable(label: string): Html {
  const pieces = label.split(/(?<=组)(?=第)|(?<=·)/u);
  return html`${pieces.map((piece, index) => html`${index === 0 ? null : html`<wbr />`}${withNarrowDot(piece)}`)}`;
}

function withNarrowDot(piece: string): Html {
  return piece.endsWith('·') ? html`${piece.slice(0, -1)}<span class="dot">·</span>` : html`${piece}`;
}
