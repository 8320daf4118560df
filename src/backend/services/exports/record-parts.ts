import type { PersonRecordLines } from '../../db/stores/person-record-store.ts';
import type { RegisterPerson } from '../../db/stores/register-lists-store.ts';
import { ELDER_COLUMNS, type ElderColumn } from '../../importers/elders-sheet/headings.ts';
import { HELPER_COLUMNS, type HelperColumn } from '../../importers/helpers-sheet/headings.ts';
import { PERSON_COLUMNS, type PersonColumn } from '../../importers/person-row/person-columns.ts';
import type { RecordPart } from '../../printing/registers/compose-person-record.ts';
import {
  CONSENT_WORD,
  dayWords,
  instantWords,
  needWords,
  ORIGIN_WORD,
  SELF_CARE_SOURCE_WORD,
  SELF_CARE_WORD,
  TIE_WORD,
} from '../../printing/registers/register-words.ts';
import { elderCells } from './elder-columns.ts';
import { helperCells } from './helper-columns.ts';
import { personCells, type PersonCell, type WritingRules } from './person-columns.ts';
import {
  ABSENCE_WORD,
  BASIS_WORD,
  changeWord,
  DECISION_WORD,
  DISCLOSED_WORD,
  FAMILY_WORD_WORD,
  DUTY_WORD,
} from './record-words.ts';
import { RESIDENCE_WORD, TOLD_BY_WORD, VISIT_LEVEL_WORD } from './record-words.ts';

/** Everything on record of one person, part by part, in the words of the registers. */
export function recordParts(
  person: RegisterPerson,
  record: PersonRecordLines,
  rules: WritingRules,
): readonly RecordPart[] {
  const isShared = (key: string): boolean => Object.hasOwn(PERSON_COLUMNS, key);
  const shared = cellLines(person, personCells(rules), (key) => PERSON_COLUMNS[key as PersonColumn].label);
  const household: readonly (readonly [string, string])[] = [
    ['户号', person.householdNo ?? ''],
    ['户卡号', person.cardNo ?? ''],
  ];
  const elder =
    person.elder === null
      ? []
      : cellLines(
          person,
          elderCells(rules),
          (key) => ELDER_COLUMNS[key as ElderColumn].label,
          (key) => !isShared(key) && !/^contact|^needs$|^householdNo$|^cardNo$/u.test(key),
        );
  const helper =
    person.helper === null
      ? []
      : cellLines(
          person,
          helperCells(rules),
          (key) => HELPER_COLUMNS[key as HelperColumn].label,
          (key) => !isShared(key),
        );
  const level = record.visitLevel;
  return [
    { title: '基本情况', lines: [...shared, ...household] },
    ...(elder.length === 0
      ? []
      : [
          {
            title: '作为老人登记的',
            lines: [
              ...elder,
              [
                '探访等级',
                level?.level == null ? '' : `${VISIT_LEVEL_WORD[level.level] ?? ''} ${level.reason}`.trim(),
              ],
            ] as const,
          },
        ]),
    ...(helper.length === 0 ? [] : [{ title: '作为互助员登记的', lines: helper }]),
    ...tables(record),
  ];
}

function cellLines(
  person: RegisterPerson,
  cells: Readonly<Record<string, PersonCell>>,
  labelOf: (key: string) => string,
  isMeant: (key: string) => boolean = () => true,
): (readonly [string, string])[] {
  return Object.entries(cells)
    .filter(([key]) => isMeant(key) && !key.startsWith('consent'))
    .map(([key, cell]) => [labelOf(key), String(cell(person) ?? '')] as const);
}

function tables(record: PersonRecordLines): readonly RecordPart[] {
  const until = (date: Parameters<typeof dayWords>[0]): string => (date === null ? '至今' : dayWords(date));
  return [
    {
      title: '同住家人',
      headings: ['姓名', '与户主关系'],
      rows: record.household.map((one) => [one.name, one.relationToHead]),
    },
    {
      title: '住过哪里',
      headings: ['从', '到', '住处', '院落与门牌', '谁家'],
      rows: record.residences.map((one) => [
        dayWords(one.fromDate),
        until(one.toDate),
        RESIDENCE_WORD[one.kind],
        `${one.hamletName ?? ''} ${one.houseText}`.trim(),
        one.hostName,
      ]),
    },
    {
      title: '家属联系人',
      headings: ['姓名', '关系', '电话', '务工地', '方便时间', '怎么告知'],
      rows: record.contacts.map((one) => [
        one.name,
        one.relation,
        one.phone ?? '',
        one.worksIn,
        one.bestTime,
        TOLD_BY_WORD[one.toldBy],
      ]),
    },
    {
      title: '服务需求',
      headings: ['需求', '每次分钟', '时段', '从哪天起'],
      rows: record.needs.map((need) => [
        needWords([need]),
        String(need.minutes),
        need.slot === null ? '都行' : need.slot === 'morning' ? '上午' : '下午',
        dayWords(need.sinceDate),
      ]),
    },
    {
      title: '送餐线路',
      headings: ['线路', '饮食要求'],
      rows: record.meals.map((one) => [one.roundName, one.diet]),
    },
    {
      title: '能力评估',
      headings: ['日期', '依据', '结果', '得分', '有效到', '评估人'],
      rows: record.assessments.map((one) => [
        dayWords(one.assessedOn),
        SELF_CARE_SOURCE_WORD[one.scale],
        SELF_CARE_WORD[one.level],
        one.score === null ? '' : String(one.score),
        dayWords(one.validUntil),
        one.assessor,
      ]),
    },
    {
      title: '熟人关系和意愿',
      headings: ['与谁', '关系', '说明'],
      rows: record.relations.map((one) => [one.name, TIE_WORD[one.kind], one.note]),
    },
    {
      title: '结对',
      headings: ['与谁', '身份', '方式', '从', '到'],
      rows: record.pairs.map((one) => [
        one.name,
        one.isElder === 1 ? '老人' : '互助员',
        ORIGIN_WORD[one.origin],
        dayWords(one.startDate),
        until(one.endDate),
      ]),
    },
    {
      title: '服务安排（已发布的周）',
      headings: ['周一', '次数'],
      rows: record.weeks.map((week) => [dayWords(week.weekStart), String(week.visits)]),
    },
    {
      title: '签过字的服务',
      headings: ['月份', '服务别人还是得到服务', '次数', '分钟'],
      rows: record.services.map((one) => [
        one.month,
        one.isHelper === 1 ? '服务别人' : '得到服务',
        String(one.visits),
        String(one.minutes),
      ]),
    },
    {
      title: '请假和不在家的日子',
      headings: ['从', '到', '原因'],
      rows: record.absences.map((one) => [
        dayWords(one.fromDate),
        dayWords(one.toDate),
        ABSENCE_WORD[one.reason] ?? '',
      ]),
    },
    {
      title: '参加的队伍',
      headings: ['队伍', '职务'],
      rows: record.teams.map((one) => [one.name, DUTY_WORD[one.duty] ?? '']),
    },
    {
      title: '同意和撤回',
      headings: ['事项', '决定', '日期', '依据', '纸件编号', '经手人'],
      rows: record.consents.map((one) => [
        CONSENT_WORD[one.purpose],
        DECISION_WORD[one.decision],
        dayWords(one.decidedOn),
        BASIS_WORD[one.basis] ?? '',
        one.paperNo,
        one.takenBy,
      ]),
    },
    {
      title: '家属意见',
      headings: ['日期', '谁', '关系', '意见', '纸件编号'],
      rows: record.familyWords.map((one) => [
        dayWords(one.givenOn),
        one.givenBy,
        one.relation,
        FAMILY_WORD_WORD[one.word],
        one.paperNo,
      ]),
    },
    {
      title: '登记经过',
      headings: ['时间', '怎么来的'],
      rows: record.changes.map((one) => [instantWords(one.changedAt), changeWord(one.kind)]),
    },
    {
      title: '给谁看过、送到哪里',
      headings: ['时间', '什么', '用途'],
      rows: record.disclosures.map((one) => [
        instantWords(one.disclosedAt),
        DISCLOSED_WORD[one.what],
        one.reason,
      ]),
    },
  ];
}
