import type { PaperRow } from './paper-row.ts';

/** Forms that are signed or carried: 联系卡, 签到表, 探访记录表, 值班表, 请假顶班条. */
export const FORMS_TO_SIGN: readonly PaperRow[] = [];
