import type { ReactNode } from 'react';

/** 回访: trial months that end, and pairs that nobody has asked about for a long time. */
export function ReviewsView(): ReactNode {
  return null;
}
