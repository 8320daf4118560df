import type { RegisterGap } from '../../../shared/domain/register-gap.ts';
import { FINDING_TITLE } from '../../../shared/findings/finding-titles.ts';
import type { ImportFinding } from '../../../shared/findings/import-finding.ts';
import type { RegisterPerson } from '../../db/stores/register-lists-store.ts';
import type { RegisterHousehold } from '../../db/stores/register-places-store.ts';
import { CARE_FLAG_WORD, LIVING_WORD } from '../../printing/registers/register-words.ts';
import { type Column, onForm } from './column.ts';
import { GAP_WORD, HOUSEHOLD_FLAG_WORD, outcomeWord } from './list-words.ts';
import { listOf, personCells, type WritingRules, wordsOf } from './person-columns.ts';

export interface PeopleRow {
  readonly person: RegisterPerson;
  /** Names of those with whom the person is paired. */
  readonly pairedWith: readonly string[];
}

/** Anybody, whatever their role. */
export function peopleColumns(rules: WritingRules): readonly Column<PeopleRow>[] {
  const cells = personCells(rules);
  const of = (heading: string, widthMm: number, key: keyof typeof cells, isText = false): Column<PeopleRow> =>
    onForm(heading, widthMm, ({ person }) => cells[key](person), { isText });
  return [
    onForm('序号', 9, (_, index) => index + 1),
    of('村', 16, 'village'),
    of('村组', 11, 'group'),
    of('院落', 18, 'hamlet'),
    onForm('户号', 12, ({ person }) => person.householdNo, { isText: true }),
    of('姓名', 18, 'name'),
    of('性别', 8, 'sex'),
    of('公民身份号码', 36, 'idNumber', true),
    of('出生年月', 19, 'birth'),
    of('年龄', 8, 'age'),
    of('电话', 23, 'phone', true),
    onForm('身份', 15, ({ person }) =>
      listOf([...(person.elder ? ['老人'] : []), ...(person.helper ? ['互助员'] : [])]),
    ),
    of('状态', 11, 'status'),
    onForm('居住情况', 15, ({ person }) => LIVING_WORD[person.elder?.living ?? 'unknown']),
    onForm('类别', 18, ({ person }) => listOf(wordsOf(person.words('care_flag'), CARE_FLAG_WORD))),
    onForm('结对', 20, ({ pairedWith }) => listOf(pairedWith)),
  ];
}

export const HOUSEHOLD_COLUMNS: readonly Column<RegisterHousehold>[] = [
  onForm('序号', 9, (_, index) => index + 1),
  onForm('村', 20, ({ villageName }) => villageName),
  onForm('户号', 16, ({ householdNo }) => householdNo, { isText: true }),
  onForm('户主', 20, ({ headName }) => headName),
  onForm('院落', 24, ({ hamletName }) => hamletName),
  onForm('住址', 40, ({ addressText }) => addressText),
  onForm('户卡号', 24, ({ cardNo }) => cardNo, { isText: true }),
  onForm('人数', 10, ({ members }) => members.length),
  onForm('家庭成员', 60, ({ members }) =>
    members
      .map(({ name, relationToHead }) => (relationToHead === '' ? name : `${name}（${relationToHead}）`))
      .join('、'),
  ),
  onForm('户情', 34, ({ flags }) => listOf(wordsOf(flags, HOUSEHOLD_FLAG_WORD))),
];

export interface GapRow {
  readonly gap: RegisterGap;
  readonly person: RegisterPerson;
}

export const GAP_COLUMNS: readonly Column<GapRow>[] = [
  onForm('序号', 12, (_, index) => index + 1),
  onForm('缺什么', 62, ({ gap }) => GAP_WORD[gap]),
  onForm('村', 24, ({ person }) => person.villageName),
  onForm('村组', 16, ({ person }) => (person.groupNo === null ? null : `${person.groupNo}组`)),
  onForm('院落', 26, ({ person }) => person.hamletName),
  onForm('户号', 18, ({ person }) => person.householdNo, { isText: true }),
  onForm('姓名', 26, ({ person }) => person.name),
  onForm('电话', 28, ({ person }) => person.phones[0]?.number ?? null, { isText: true }),
  onForm('补上的内容', 45, () => null),
];

export const FINDING_COLUMNS: readonly Column<ImportFinding>[] = [
  onForm('序号', 12, (_, index) => index + 1),
  onForm('工作表', 24, ({ sheet }) => sheet),
  onForm('行', 12, ({ row }) => row),
  onForm('列', 26, ({ column }) => column),
  onForm('原来写的', 52, ({ raw }) => raw, { isText: true }),
  onForm('结果', 22, ({ code }) => outcomeWord(code)),
  onForm('说明', 60, ({ code }) => FINDING_TITLE[code]),
  onForm('程序采用的', 49, ({ proposal }) => proposal, { isText: true }),
];
