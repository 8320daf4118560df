import { ageOn } from '../../../shared/time/calendar-date.ts';
import type { RelationKind } from '../../../shared/domain/person.ts';
import type { RegisterPair, RegisterPerson } from '../../db/stores/register-lists-store.ts';
import {
  CARE_FLAG_WORD,
  dayWords,
  maskedIdNumber,
  ORIGIN_WORD,
  SELF_CARE_WORD,
  SEX_WORD,
  TIE_WORD,
  TRAVEL_WORD,
} from '../../printing/registers/register-words.ts';
import { besideForm, type Column, onForm } from './column.ts';
import { listOf, type WritingRules, wordsOf } from './person-columns.ts';

export interface PairRow extends RegisterPair {
  readonly elder: RegisterPerson;
  readonly helper: RegisterPerson;
  readonly backup: RegisterPerson | null;
  readonly tie: string | null;
}

const ELDER = { parent: '服务对象' };
const HELPER = { parent: '互助员' };
const PAIR = { parent: '结对' };

/** Form 4 结对帮扶花名册, 257 mm wide, and beside it what the importer needs to know who is meant. */
export function pairColumns(rules: WritingRules): readonly Column<PairRow>[] {
  const age = (person: RegisterPerson): number | null =>
    person.birthDate === null ? null : ageOn(person.birthDate, rules.today);
  return [
    onForm('序号', 8, (_, index) => index + 1),
    onForm('村', 18, ({ elder }) => elder.villageName),
    onForm('组/院落', 20, ({ elder }) => groupAndHamlet(elder)),
    onForm('老人姓名', 18, ({ elder }) => elder.name, ELDER),
    onForm('性别', 8, ({ elder }) => SEX_WORD[elder.sex], ELDER),
    onForm('年龄', 9, ({ elder }) => age(elder), ELDER),
    onForm('类别', 22, ({ elder }) => listOf(wordsOf(elder.words('care_flag'), CARE_FLAG_WORD)), ELDER),
    onForm('自理情况', 15, ({ elder }) => SELF_CARE_WORD[elder.elder?.selfCareLevel ?? 'unknown'], ELDER),
    onForm('互助员姓名', 18, ({ helper }) => helper.name, HELPER),
    onForm('性别', 8, ({ helper }) => SEX_WORD[helper.sex], HELPER),
    onForm('年龄', 9, ({ helper }) => age(helper), HELPER),
    onForm('与老人关系', 16, ({ tie }) => (tie === null ? null : TIE_WORD[tie as RelationKind]), PAIR),
    onForm('路程(分钟)', 13, ({ travelMinutes }) => travelMinutes, PAIR),
    onForm(
      '出行方式',
      14,
      ({ helper }) => (helper.helper ? TRAVEL_WORD[helper.helper.travelMeans] : null),
      PAIR,
    ),
    onForm('结对方式', 15, ({ origin }) => ORIGIN_WORD[origin], PAIR),
    onForm('结对日期', 18, ({ startDate }) => dayWords(startDate), PAIR),
    onForm('后备互助员', 16, ({ backup }) => backup?.name ?? null, PAIR),
    onForm('备注', 12, () => null),
    besideForm(
      '老人身份证号',
      ({ elder }) => (rules.wholeIdNumbers ? elder.idNumber : maskedIdNumber(elder.idNumber)),
      true,
    ),
    besideForm('互助员电话', ({ helper }) => helper.phones[0]?.number ?? null, true),
    besideForm('后备互助员电话', ({ backup }) => backup?.phones[0]?.number ?? null, true),
  ];
}

export function groupAndHamlet(person: RegisterPerson): string {
  return [person.groupNo === null ? null : `${person.groupNo}组`, person.hamletName]
    .filter((word) => word !== null)
    .join(' ');
}

/** 合计: elders, helpers, how many of each origin, and who still waits. */
export function pairTotal(rows: readonly PairRow[], waitingElders: number): string {
  const helpers = new Set(rows.map((row) => row.helperId)).size;
  const voluntary = rows.filter((row) => row.origin === 'voluntary').length;
  return [
    `老人 ${rows.length} 人`,
    `互助员 ${helpers} 人`,
    `自愿结对 ${voluntary} 对`,
    `组织定向 ${rows.length - voluntary} 对`,
    `有需求还没有互助员的老人 ${waitingElders} 人`,
  ].join('，');
}
