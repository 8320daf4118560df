import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const windowPlace = z.object({
  x: z.number().int().exactOptional(),
  y: z.number().int().exactOptional(),
  width: z.number().int(),
  height: z.number().int(),
  maximized: z.boolean(),
});
export type WindowPlace = z.infer<typeof windowPlace>;

export const FIRST_PLACE: WindowPlace = { width: 1360, height: 860, maximized: false };

/** A rectangle of the desktop, in its own pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the window stood last time; the first place when that is unknown or on a screen that is gone. */
export function readWindowPlace(file: string, screens: readonly Area[]): WindowPlace {
  const known = windowPlace.safeParse(parsedFile(file));
  return known.success && isVisible(known.data, screens) ? known.data : FIRST_PLACE;
}

export function saveWindowPlace(file: string, place: WindowPlace): void {
  writeFileSync(file, JSON.stringify(place));
}

function parsedFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** The title bar must be within reach of the mouse. */
function isVisible({ x, y, width }: WindowPlace, screens: readonly Area[]): boolean {
  if (x === undefined || y === undefined) return true;
  return screens.some(
    (screen) =>
      x + width > screen.x + 100 &&
      x < screen.x + screen.width - 100 &&
      y >= screen.y &&
      y < screen.y + screen.height - 50,
  );
}
