/** Words of the places screen. */
export const placesText = {
  title: '村组',
} as const;
