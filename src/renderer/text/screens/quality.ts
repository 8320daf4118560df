/** Words of the quality screen. */
export const qualityText = {
  title: '资料质量',
} as const;
