import { z } from 'zod';

/** 表1 周排班表 · 表1b 任务单 · 表1c 变更通知 · 表2 明白卡, each with its masking profile. */
export const paperForm = z.enum(['weekly-roster', 'task-slip', 'change-slip', 'wall-card']);
export type PaperForm = z.infer<typeof paperForm>;

/** 墙上 (public), 屋内 (household), 归档 (internal): who may read a sheet. */
export const maskingProfile = z.enum(['public', 'household', 'internal']);
export type MaskingProfile = z.infer<typeof maskingProfile>;

/** Why a sheet was not made for somebody: shown before and after printing. */
export const withheldSheet = z.object({
  form: paperForm,
  name: z.string(),
  reason: z.enum(['no-wall-card-consent', 'no-visits']),
});
export type WithheldSheet = z.infer<typeof withheldSheet>;

/** A whole document of one form for one village, ready for paper. */
export const paperDocument = z.object({
  form: paperForm,
  profile: maskingProfile,
  villageName: z.string(),
  /** Without folder and extension; safe as a file name. */
  fileStem: z.string(),
  landscape: z.boolean(),
  /** The whole page, styles included; `__FONT_BASE__` stands for the fonts' address, `__CSP_NONCE__` for the nonce. */
  html: z.string(),
  /** Words for the foot of each page: form number and version. */
  footText: z.string(),
  sheets: z.number().int(),
  withheld: z.array(withheldSheet),
});
export type PaperDocument = z.infer<typeof paperDocument>;
