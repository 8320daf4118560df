import type { PaperSize } from './open-pdf.ts';

export const ZOOMS = ['page', 'width', 'full'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** A CSS pixel is 1/96 inch, a point 1/72. */
const FULL_SIZE = 96 / 72;

/** How large a page is drawn, in CSS pixels for each point of paper. */
export function pixelsPerPoint(
  zoom: Zoom,
  { widthPoints, heightPoints }: PaperSize,
  room: { readonly width: number; readonly height: number },
): number {
  const byWidth = room.width / widthPoints;
  if (zoom === 'full') return FULL_SIZE;
  return zoom === 'width' ? byWidth : Math.min(byWidth, room.height / heightPoints);
}
