import { code128, drawingSVG } from 'bwip-js/generic';
import type { SheetNumber } from '../../shared/domain/printing.ts';
import { type Html, html } from './html.ts';
import { spacedSheetNumber } from './sheet-number.ts';

/** Modules of Code 128 for seven digits, and the white that scanners want at each end. */
const BARS_WIDTH = 90;
const QUIET = 10;
const HEIGHT = 29;

/**
 * Number and Code 128 of a sheet that comes back. A module is 0.33 mm wide, so that the cheapest scanner reads it
 * after it was in a pocket; the number beside it is for fingers.
 */
export function sheetMark(number: SheetNumber): Html {
  return html`<span class="sheet-mark"
    ><svg
      width="36mm"
      height="9mm"
      viewBox="${-QUIET} 0 ${BARS_WIDTH + 2 * QUIET} ${HEIGHT}"
      preserveAspectRatio="none"
      shape-rendering="crispEdges"
    >
      ${bars(number)}</svg
    ><b>${spacedSheetNumber(number)}</b></span
  >`;
}

/** Stands where a preview gives out no number. */
export const NO_MARK_YET = html`<span class="sheet-mark"><b>打印时编号</b></span>`;

function bars(number: SheetNumber): readonly Html[] {
  const drawn: unknown = code128({ bcid: 'code128', text: number, scale: 1, height: 10 }, drawingSVG());
  const paths = [...String(drawn).matchAll(/stroke-width="(\d+)" d="([^"]+)"/g)];
  if (paths.length === 0) throw new Error('A sheet number was drawn without bars.');
  return paths.map(
    ([, width = '', lines = '']) => html`<path stroke="#000" stroke-width="${width}" d="${lines}" />`,
  );
}
