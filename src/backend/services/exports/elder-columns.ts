import type { RegisterPerson } from '../../db/stores/register-lists-store.ts';
import type { RegisterElder } from '../../db/stores/register-roles-store.ts';
import { ELDER_COLUMNS, type ElderColumn } from '../../importers/elders-sheet/headings.ts';
import {
  CARE_FLAG_WORD,
  dayWords,
  LIVING_WORD,
  NEED_CATEGORY_WORD,
  needWords,
  SELF_CARE_SOURCE_WORD,
  SELF_CARE_WORD,
  SENSE_WORD,
  SEX_WISH_WORD,
  WALKING_WORD,
} from '../../printing/registers/register-words.ts';
import type { RegisterCell } from '../../printing/registers/register-sheet.ts';
import { besideForm, type Column, onForm } from './column.ts';
import { listOf, personCells, type PersonCell, type WritingRules, wordsOf } from './person-columns.ts';

const SELF = '本人';
/** Read as 子女 by the importer, which passes over what stands in brackets. */
const FAMILY = '子女（联系人）';

type Written = Exclude<ElderColumn, 'registeredHere' | 'traits'>;

/** The columns on the form itself, in its order; all others follow beside it. */
const ON_FORM: readonly Written[] = [
  'householdNo',
  'name',
  'sex',
  'idNumber',
  'birth',
  'age',
  'group',
  'living',
  'health',
  'selfCare',
  'care',
  'phone',
  'contactName',
  'contactPhone',
  'remark',
];

/** Form 8 老年人花名册, 257 mm wide, and beside it everything else that the importer reads of an elder. */
export function elderColumns(rules: WritingRules): readonly Column<RegisterPerson>[] {
  const cells = elderCells(rules);
  const own = (key: Written, heading: string, widthMm: number, isText = false) =>
    onForm<RegisterPerson>(heading, widthMm, cells[key], { parent: SELF, isText });
  return [
    onForm('序号', 8, (_, index) => index + 1),
    onForm('户号', 12, cells.householdNo, { isText: true }),
    own('name', '姓名', 16),
    own('sex', '性别', 8),
    own('idNumber', '公民身份号码', 36, true),
    own('birth', '出生年月', 17),
    own('age', '年龄', 8),
    own('group', '村组', 18),
    own('living', '居住情况', 16),
    own('health', '健康状况', 18),
    own('selfCare', '自理能力', 14),
    own('care', '类别', 16),
    own('phone', '本人电话', 22, true),
    onForm('姓名', 14, cells.contactName, { parent: FAMILY }),
    onForm('电话', 22, cells.contactPhone, { parent: FAMILY, isText: true }),
    onForm('备注', 12, cells.remark),
    ...otherKeys().map((key) =>
      besideForm<RegisterPerson>(
        ELDER_COLUMNS[key].label,
        cells[key],
        /电话|卡号/u.test(ELDER_COLUMNS[key].label),
      ),
    ),
  ];
}

function otherKeys(): readonly Written[] {
  const isOther = (key: ElderColumn): key is Written =>
    ELDER_COLUMNS[key].isInTemplate && !(ON_FORM as readonly string[]).includes(key);
  return (Object.keys(ELDER_COLUMNS) as ElderColumn[]).filter(isOther);
}

/** What stands in each column of an elder; blank for somebody who is none. */
export function elderCells(rules: WritingRules): Readonly<Record<Written, PersonCell>> {
  const elder =
    (tell: (elder: RegisterElder) => RegisterCell | null): PersonCell =>
    (person) =>
      person.elder === null ? null : tell(person.elder);
  const contact = (index: number) => ({
    name: elder(({ contacts }) => contacts[index]?.name ?? null),
    relation: elder(({ contacts }) => contacts[index]?.relation ?? null),
    phone: elder(({ contacts }) => contacts[index]?.phone ?? null),
    worksIn: elder(({ contacts }) => contacts[index]?.worksIn ?? null),
  });
  const [first, second, third] = [contact(0), contact(1), contact(2)];
  const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? '是' : '否');
  return {
    ...personCells(rules),
    householdNo: (person) => person.householdNo,
    cardNo: (person) => person.cardNo,
    living: elder(({ living }) => LIVING_WORD[living]),
    health: elder(({ healthWords }) => healthWords),
    selfCare: elder(({ selfCareLevel }) => SELF_CARE_WORD[selfCareLevel]),
    selfCareSource: elder(({ selfCareSource }) =>
      selfCareSource === null ? null : SELF_CARE_SOURCE_WORD[selfCareSource],
    ),
    selfCareDate: elder(({ selfCareDate }) => dayWords(selfCareDate)),
    care: (person) => listOf(wordsOf(person.words('care_flag'), CARE_FLAG_WORD)),
    chronicDiseases: (person) => listOf(person.words('chronic_disease')),
    allergies: elder(({ allergies }) => allergies),
    medicines: elder(({ medicinesNote }) => medicinesNote),
    hearing: elder(({ hearing }) => hearing && SENSE_WORD[hearing]),
    sight: elder(({ sight }) => sight && SENSE_WORD[sight]),
    walking: elder(({ walking }) => walking && WALKING_WORD[walking]),
    risesAt: elder(({ risesAt }) => risesAt),
    napsAt: elder(({ napsAt }) => napsAt),
    mealsAt: elder(({ mealsAt }) => mealsAt),
    smokes: elder(({ smokes }) => yesNo(smokes)),
    dogAtHome: elder(({ dogAtHome }) => yesNo(dogAtHome)),
    helperSexWish: elder(({ helperSexWish }) => SEX_WISH_WORD[helperSexWish]),
    needs: elder(({ needs }) => needWords(needs)),
    needCategories: (person) => listOf(wordsOf(person.words('need_category'), NEED_CATEGORY_WORD)),
    canOffer: (person) => listOf(person.words('can_offer')),
    doctor: elder(({ doctorName }) => doctorName),
    cadre: elder(({ cadreName }) => cadreName),
    contactName: first.name,
    contactRelation: first.relation,
    contactPhone: first.phone,
    contactWorksIn: first.worksIn,
    contact2Name: second.name,
    contact2Relation: second.relation,
    contact2Phone: second.phone,
    contact2WorksIn: second.worksIn,
    contact3Name: third.name,
    contact3Relation: third.relation,
    contact3Phone: third.phone,
    contact3WorksIn: third.worksIn,
  };
}
