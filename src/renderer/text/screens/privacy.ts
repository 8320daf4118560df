/** Words of the privacy screen. */
export const privacyText = {
  title: '隐私与保管',
} as const;
