import { z } from 'zod';

/** 墙上 (public), 屋内 (household), 归档 (internal): who may read a sheet. */
export const maskingProfile = z.enum(['public', 'household', 'internal']);
export type MaskingProfile = z.infer<typeof maskingProfile>;

/** The forms of one village's week, in the order in which the office lays them out. */
export const paperForm = z.enum([
  /** 表1 周排班表 */
  'weekly-roster',
  /** 表1b 任务单 */
  'task-slip',
  /** 表1c 变更通知 */
  'change-slip',
  /** 表1d 请假顶班条: blank slips for each helper of the week, with the leave phone. */
  'leave-slip',
  /** 表2 明白卡 */
  'wall-card',
  /** 表3 帮扶联系卡 */
  'contact-card',
  /** 表5 服务签到表: to sign. */
  'sign-in-sheet',
  /** 表6 探访记录表: to sign. */
  'visit-record',
  /** 表7 值班表: to sign. */
  'duty-roster',
  /** 广播稿 */
  'broadcast-script',
  /** 例会单: what the weekly meeting has to settle. */
  'meeting-sheet',
  /** 应急联络表 */
  'emergency-sheet',
  /** 生日名单 */
  'birthday-list',
  /** 招募单: where helpers are missing, with a slip to enrol. */
  'recruitment-sheet',
]);
export type PaperForm = z.infer<typeof paperForm>;

/**
 * The masking profiles in which a form may be made, the usual one first. What hangs where strangers pass has no other one
 * than public, so nobody can turn masking off; the office's own copy is an `internal` sheet and says so on its face.
 */
export const FORM_PROFILES = {
  'weekly-roster': ['public', 'internal'],
  'task-slip': ['household'],
  'change-slip': ['public', 'household'],
  'leave-slip': ['household'],
  'wall-card': ['household'],
  'contact-card': ['household'],
  'sign-in-sheet': ['internal'],
  'visit-record': ['internal'],
  'duty-roster': ['public', 'internal'],
  'broadcast-script': ['public'],
  'meeting-sheet': ['internal'],
  'emergency-sheet': ['public', 'internal'],
  'birthday-list': ['public', 'internal'],
  'recruitment-sheet': ['public'],
} as const satisfies Readonly<Record<PaperForm, readonly [MaskingProfile, ...MaskingProfile[]]>>;

/** Forms that are signed and come back; each of their sheets bears a number and a mark. */
export const SHEETS_TO_SIGN: readonly PaperForm[] = ['sign-in-sheet', 'visit-record', 'duty-roster'];

const FORMS_WITH_BACKS: readonly PaperForm[] = ['contact-card', 'broadcast-script', 'meeting-sheet'];
const LISTS_WITH_BACKS: readonly PaperForm[] = ['weekly-roster', 'emergency-sheet', 'birthday-list'];

/**
 * Whether a page may have the next one on its back: contact cards have to, and papers that are read from hand to hand may,
 * as may the office's own lists. All else hangs on a wall, is signed one by one, or is cut apart and given to different people.
 */
export function mayHaveBacks(form: PaperForm, profile: MaskingProfile): boolean {
  return FORMS_WITH_BACKS.includes(form) || (profile === 'internal' && LISTS_WITH_BACKS.includes(form));
}

/**
 * Number of a sheet to sign: seven digits, the last one checks the others (Damm), so that a slip of the finger is found.
 * Written 123 4567 on paper, and as Code 128 beside it.
 */
export const sheetNumber = z
  .string()
  .regex(/^\d{7}$/)
  .brand('SheetNumber');
export type SheetNumber = z.infer<typeof sheetNumber>;

/** Why a sheet was not made for somebody: shown before and after printing. */
export const withheldSheet = z.object({
  form: paperForm,
  name: z.string(),
  reason: z.enum(['no-wall-card-consent', 'no-visits', 'no-helper']),
});
export type WithheldSheet = z.infer<typeof withheldSheet>;

/** `new`: never printed; `changed`: what is on paper is no longer right; `printed`: what is on paper still holds. */
export const paperPartState = z.enum(['new', 'changed', 'printed']);
export type PaperPartState = z.infer<typeof paperPartState>;

/** The smallest piece of a form that is printed anew on its own: one 组, one helper's slip, one elder's card. */
export const paperPartInfo = z.object({
  /** The same for the same piece in every version of a week: `group-3`, `helper-17`, `elder-204`. */
  key: z.string().min(1),
  /** What the clerk sees in a list: 3组, 王桂英. */
  title: z.string(),
  groupNo: z.number().int().nullable(),
  state: paperPartState,
  /** When the piece was last put on paper. */
  printedAt: z.string().nullable(),
  /** The version of the roster that the paper out there shows. */
  printedVersion: z.number().int().nullable(),
  sheetNumber: sheetNumber.nullable(),
});
export type PaperPartInfo = z.infer<typeof paperPartInfo>;

/** A character that the fonts of the paper do not have: it would come out as a box. */
export const missingCharacter = z.object({
  character: z.string(),
  /** As in U+2B5AF. */
  codePoint: z.string(),
  /** The pieces (titles) on which it stands. */
  on: z.array(z.string()),
});
export type MissingCharacter = z.infer<typeof missingCharacter>;

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
  /** The pieces on this document, in order. */
  partKeys: z.array(z.string()).default([]),
});
export type PaperDocument = z.infer<typeof paperDocument>;
