import { SERVICE_TYPES } from '../../../shared/domain/service.ts';
import type { RegisterPerson } from '../../db/stores/register-lists-store.ts';
import type { RegisterHelper } from '../../db/stores/register-roles-store.ts';
import { HELPER_COLUMNS, type HelperColumn } from '../../importers/helpers-sheet/headings.ts';
import {
  availabilityWords,
  CATEGORY_WORD,
  dayWords,
  hourWords,
  POINTS_WISH_WORD,
  SELF_CARE_WORD,
  TRAVEL_WORD,
} from '../../printing/registers/register-words.ts';
import type { RegisterCell } from '../../printing/registers/register-sheet.ts';
import { besideForm, type Column, onForm } from './column.ts';
import { listOf, personCells, type PersonCell, type WritingRules } from './person-columns.ts';

type Written = Exclude<HelperColumn, 'registeredHere' | 'age'>;

/** Form 8b 互助员（志愿者）花名册: key, heading and width in mm of what is on the form after the number of the row. */
const FORM: readonly (readonly [Written, string, number])[] = [
  ['name', '姓名', 16],
  ['sex', '性别', 8],
  ['birth', '出生年月', 17],
  ['group', '村组', 16],
  ['category', '身份', 16],
  ['health', '健康', 14],
  ['skills', '特长', 18],
  ['travelMeans', '出行方式', 13],
  ['availability', '每周可服务时间', 34],
  ['services', '可服务项目', 27],
  ['phone', '电话', 23],
  ['insuredUntil', '保险到期', 17],
  ['trainings', '培训', 17],
  ['remark', '备注', 13],
];

/** Form 8b, 257 mm wide, and beside it everything else that the importer reads of a helper. */
export function helperColumns(rules: WritingRules): readonly Column<RegisterPerson>[] {
  const cells = helperCells(rules);
  const onTheForm = new Set<string>(FORM.map(([key]) => key));
  const others = (Object.keys(HELPER_COLUMNS) as HelperColumn[]).filter(
    (key): key is Written => HELPER_COLUMNS[key].isInTemplate && !onTheForm.has(key),
  );
  return [
    onForm('序号', 8, (_, index) => index + 1),
    ...FORM.map(([key, heading, widthMm]) =>
      onForm<RegisterPerson>(heading, widthMm, cells[key], { isText: key === 'phone' }),
    ),
    ...others.map((key) =>
      besideForm<RegisterPerson>(
        HELPER_COLUMNS[key].label,
        cells[key],
        key === 'idNumber' || key === 'policyNo',
      ),
    ),
  ];
}

/** What stands in each column of a helper; blank for somebody who is none. */
export function helperCells(rules: WritingRules): Readonly<Record<Written, PersonCell>> {
  const helper =
    (tell: (helper: RegisterHelper) => RegisterCell | null): PersonCell =>
    (person) =>
      person.helper === null ? null : tell(person.helper);
  return {
    ...personCells(rules),
    category: helper(({ category }) => CATEGORY_WORD[category]),
    health: helper(({ healthWords }) => healthWords),
    ability: helper(({ ability }) => SELF_CARE_WORD[ability]),
    abilityNotedOn: helper(({ abilityNotedOn }) => dayWords(abilityNotedOn)),
    skills: (person) => listOf(person.words('skill')),
    travelMeans: helper(({ travelMeans }) => TRAVEL_WORD[travelMeans]),
    licenceNote: helper(({ licenceNote }) => licenceNote),
    travelLimit: helper(({ travelLimitMinutes }) => travelLimitMinutes),
    weeklyHours: helper(({ weeklyCapMinutes }) => hourWords(weeklyCapMinutes)),
    dailyHours: helper(({ dailyCapMinutes }) => hourWords(dailyCapMinutes)),
    maxElders: helper(({ maxElders }) => maxElders),
    availability: helper(({ availability }) => availabilityWords(availability)),
    adHoc: helper(({ adHoc }) => (adHoc ? '是' : null)),
    services: helper(({ services }) => listOf(services.map((code) => SERVICE_TYPES[code].name))),
    insurer: helper(({ insurer }) => insurer),
    policyNo: helper(({ policyNo }) => policyNo),
    insuredUntil: helper(({ insuredUntil }) => dayWords(insuredUntil)),
    trainings: helper(({ trainings }) =>
      trainings.map(({ topic, heldOn }) => `${topic} ${heldOn}`).join('；'),
    ),
    pointsWish: helper(({ pointsWish }) => POINTS_WISH_WORD[pointsWish]),
    joinedOn: helper(({ joinedOn }) => dayWords(joinedOn)),
    reconfirmedOn: helper(({ reconfirmedOn }) => dayWords(reconfirmedOn)),
  };
}
