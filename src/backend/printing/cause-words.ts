import type { PersonId } from '../../shared/domain/ids.ts';
import type { PaperCause } from './paper-facts.ts';
import { surnameOnly } from './surname-only.ts';

/**
 * Why a week was changed, in words that may hang on a wall: 李某请假. Illness, a hospital, a death or an empty house
 * are nobody's business; whoever must know is told by the village.
 */
export function causeWords(cause: PaperCause, readerId: PersonId | null = null): string {
  switch (cause.kind) {
    case 'helper-absent':
      if (cause.personId !== null && cause.personId === readerId) return '您请假';
      return cause.helperName === null ? '有互助员请假' : `${surnameOnly(cause.helperName)}请假`;
    case 'helper-left':
      return '互助员有变动';
    case 'elder-away':
    case 'elder-died':
      return '上门安排有变动';
    case 'hamlets-cut-off':
      return '道路不通';
    case 'new-need':
      return '新增了上门';
    case 'by-hand':
      return '安排有调整';
  }
}

/** 第2版：因李某请假调整 */
export function versionWords(version: number, cause: PaperCause | null): string {
  const number = `第${String(version)}版`;
  if (cause === null) return number;
  return cause.kind === 'by-hand' ? `${number}：安排有调整` : `${number}：因${causeWords(cause)}调整`;
}
