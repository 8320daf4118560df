import type { MarkColour } from './plain-cell.ts';

/** A colour as workbooks hold it: as figures, as a place in the theme with a tint, or in the old palette. */
export interface SheetColour {
  readonly rgb?: string | undefined;
  readonly theme?: number | undefined;
  readonly tint?: number | undefined;
  readonly indexed?: number | undefined;
}

const OLD_PALETTE: Readonly<Record<number, MarkColour>> = {
  2: 'red',
  10: 'red',
  16: 'red',
  22: 'grey',
  23: 'grey',
  55: 'grey',
  63: 'grey',
};
const LIGHT_OF_THEME = 0;
const DARK_OF_THEME = 1;
const SECOND_LIGHT_OF_THEME = 2;

/** Red or grey, the two colours that offices give a meaning; null for every other. */
export function markColour(colour: SheetColour | undefined): MarkColour | null {
  if (colour === undefined) return null;
  if (colour.rgb !== undefined) return colourOfFigures(colour.rgb);
  if (colour.indexed !== undefined) return OLD_PALETTE[colour.indexed] ?? null;
  const tint = colour.tint ?? 0;
  if (colour.theme === LIGHT_OF_THEME) return tint < -0.04 && tint > -0.7 ? 'grey' : null;
  if (colour.theme === DARK_OF_THEME) return tint > 0.2 && tint < 0.9 ? 'grey' : null;
  return colour.theme === SECOND_LIGHT_OF_THEME ? 'grey' : null;
}

function colourOfFigures(rgb: string): MarkColour | null {
  const figures = /([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(rgb);
  if (figures === null) return null;
  const [red = 0, green = 0, blue = 0] = figures.slice(1).map((figure) => Number.parseInt(figure, 16));
  if (red >= 170 && green <= 150 && blue <= 150 && Math.abs(green - blue) <= 40 && red - green >= 90)
    return 'red';
  const spread = Math.max(red, green, blue) - Math.min(red, green, blue);
  return spread <= 14 && red >= 90 && red <= 232 ? 'grey' : null;
}
