import type { PaperRow } from './paper-row.ts';

/** Forms of the whole village: 广播稿, 例会单, 应急联络表, 生日名单, 招募单. */
export const VILLAGE_FORMS: readonly PaperRow[] = [];
