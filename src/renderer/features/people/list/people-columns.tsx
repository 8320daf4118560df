import type { TableColumnType } from 'antd';
import type { PersonRow } from '../../../../shared/domain/person-detail.ts';
import { maskedPhone } from '../../../text/masked-phone.ts';
import { peopleText } from '../../../text/screens/people.ts';
import {
  careFlagWord,
  consentPurposeWord,
  livingWord,
  personStatusWord,
  serviceWord,
  sexWord,
} from '../../../text/terms.ts';

export const COLUMN_KEYS = [
  'sex',
  'age',
  'place',
  'phone',
  'needs',
  'pairedWith',
  'status',
  'role',
  'living',
  'careFlags',
  'householdNo',
  'relationToHead',
  'birthDate',
  'consents',
] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];

/** Shown until the clerk chooses otherwise. */
export const USUAL_COLUMNS: readonly ColumnKey[] = [
  'sex',
  'age',
  'place',
  'phone',
  'needs',
  'pairedWith',
  'status',
  'role',
  'living',
  'careFlags',
  'householdNo',
  'consents',
];

type Column = TableColumnType<PersonRow> & { readonly width: number };

const collator = new Intl.Collator('zh-CN', { numeric: true });
const byText =
  (read: (person: PersonRow) => string) =>
  (one: PersonRow, other: PersonRow): number =>
    collator.compare(read(one), read(other));

const text = peopleText.columns;
const placeOf = (person: PersonRow): string =>
  [person.villageName, person.groupName, person.hamletName].filter(Boolean).join(' · ');
const needsOf = (person: PersonRow): string =>
  person.needsText
    .map((need) => peopleText.times(serviceWord(need.serviceCode), need.timesPerWeek))
    .join(' ');

const nameColumn: Column = {
  key: 'name',
  title: text.name,
  width: 132,
  fixed: 'left',
  ellipsis: true,
  sorter: byText((person) => person.name),
  render: (_, person) => (
    <>
      <strong>{person.name}</strong>
      {person.nameNote !== '' && <span className="quiet">{peopleText.nameNote(person.nameNote)}</span>}
    </>
  ),
};

const columnByKey: Record<ColumnKey, Column> = {
  sex: {
    title: text.sex,
    width: 68,
    sorter: byText((person) => person.sex),
    render: (_, person) => sexWord[person.sex],
  },
  age: {
    title: text.age,
    width: 74,
    align: 'right',
    sorter: (one, other) => (one.age ?? -1) - (other.age ?? -1),
    render: (_, person) => person.age ?? '',
  },
  place: {
    title: text.place,
    width: 208,
    ellipsis: true,
    sorter: byText(placeOf),
    render: (_, person) => placeOf(person),
  },
  phone: {
    title: text.phone,
    width: 128,
    ellipsis: true,
    render: (_, person) =>
      person.phone !== null && <span className="number">{maskedPhone(person.phone)}</span>,
  },
  needs: {
    title: text.needs,
    width: 168,
    ellipsis: true,
    sorter: (one, other) => timesOf(one) - timesOf(other),
    render: (_, person) => needsOf(person),
  },
  pairedWith: {
    title: text.pairedWith,
    width: 110,
    ellipsis: true,
    sorter: byText((person) => person.pairedWith.join(' ')),
    render: (_, person) => person.pairedWith.join(' '),
  },
  status: {
    title: text.status,
    width: 84,
    sorter: byText((person) => personStatusWord[person.status]),
    render: (_, person) => (
      <span className={person.status === 'active' ? undefined : 'alarm'}>
        {personStatusWord[person.status]}
      </span>
    ),
  },
  role: { title: text.role, width: 122, sorter: byText(roleWord), render: (_, person) => roleWord(person) },
  living: {
    title: text.living,
    width: 120,
    ellipsis: true,
    sorter: byText((person) => (person.living === null ? '' : livingWord[person.living])),
    render: (_, person) => (person.living === null ? '' : livingWord[person.living]),
  },
  careFlags: {
    title: text.careFlags,
    width: 140,
    ellipsis: true,
    sorter: (one, other) => one.careFlags.length - other.careFlags.length,
    render: (_, person) => person.careFlags.map((flag) => careFlagWord[flag]).join(' '),
  },
  householdNo: {
    title: text.householdNo,
    width: 96,
    ellipsis: true,
    sorter: byText((person) => person.householdNo ?? ''),
    render: (_, person) => <span className="number">{person.householdNo}</span>,
  },
  relationToHead: {
    title: text.relationToHead,
    width: 104,
    ellipsis: true,
    render: (_, person) => person.relationToHead,
  },
  birthDate: {
    title: text.birthDate,
    width: 116,
    sorter: byText((person) => person.birthDate ?? ''),
    render: (_, person) => <span className="number">{person.birthDate}</span>,
  },
  consents: {
    title: text.consents,
    width: 190,
    ellipsis: true,
    sorter: (one, other) => one.consents.length - other.consents.length,
    render: (_, person) => person.consents.map((purpose) => consentPurposeWord[purpose]).join(' '),
  },
};

/** The whole number, for those who asked to see what is sensitive. */
const wholePhone: Column = {
  ...columnByKey.phone,
  render: (_, person) => <span className="number">{person.phone}</span>,
};

export interface SortedBy {
  readonly key: string;
  readonly order: 'ascend' | 'descend';
}

/** The columns in the chosen order; what is sensitive is left out or masked until it is asked for. */
export function columnsToShow(
  chosen: readonly ColumnKey[],
  sensitive: boolean,
  sortedBy: SortedBy | null,
): readonly Column[] {
  return [
    nameColumn,
    ...chosen
      .filter((key) => sensitive || key !== 'careFlags')
      .map((key): Column => {
        const column = sensitive && key === 'phone' ? wholePhone : columnByKey[key];
        return { key, showSorterTooltip: false, ...column };
      }),
  ].map((column) => ({
    ...column,
    sortOrder: sortedBy !== null && sortedBy.key === column.key ? sortedBy.order : null,
  }));
}

export function columnWord(key: ColumnKey): string {
  return text[key];
}

function timesOf(person: PersonRow): number {
  return person.needsText.reduce((sum, need) => sum + need.timesPerWeek, 0);
}

function roleWord(person: PersonRow): string {
  if (person.isElder && person.isHelper) return peopleText.both;
  if (person.isElder) return peopleText.elder;
  return person.isHelper ? peopleText.helper : peopleText.otherRole;
}
