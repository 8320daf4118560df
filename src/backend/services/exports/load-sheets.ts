import type { ExportTable } from '../../../shared/contract/exports.ts';
import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { ReportPeriod } from '../../../shared/domain/report-period.ts';
import { REGISTER_GAPS } from '../../../shared/domain/register-gap.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listBatchFindings } from '../../db/stores/import-batches-store.ts';
import { townshipName } from '../../db/stores/places-store.ts';
import {
  listPeopleWithGap,
  listRegisterPairs,
  listRegisterPeople,
  listTies,
  type RegisterPerson,
} from '../../db/stores/register-lists-store.ts';
import { listRegisterHouseholds } from '../../db/stores/register-places-store.ts';
import { byPlace } from '../../printing/paper-order.ts';
import type { RegisterSheet } from '../../printing/registers/register-sheet.ts';
import { dayWords } from '../../printing/registers/register-words.ts';
import { villageName } from './bank-paper-head.ts';
import { bankSheets } from './bank-sheets.ts';
import { type Column, fillRows } from './column.ts';
import { elderColumns } from './elder-columns.ts';
import { helperColumns } from './helper-columns.ts';
import {
  FINDING_COLUMNS,
  GAP_COLUMNS,
  HOUSEHOLD_COLUMNS,
  peopleColumns,
  type PeopleRow,
} from './list-columns.ts';
import { pairColumns, type PairRow, pairTotal } from './pair-columns.ts';
import type { WritingRules } from './person-columns.ts';
import { periodReportSheets } from './period-report-of.ts';
import { placeScope } from './place-scope.ts';
import { walkingSheets } from './walking-sheets.ts';

export interface SheetsWanted {
  readonly table: ExportTable;
  readonly placeId: PlaceId | null;
  /** Only these, in this order. */
  readonly personIds: readonly PersonId[] | null;
  readonly batchId: number | null;
  /** Of a report. */
  readonly period: ReportPeriod | null;
}

export interface LoadedSheets {
  readonly sheets: readonly RegisterSheet[];
  /** Of how many people a whole identity number would stand in them. */
  readonly idNumbers: number;
}

/** Loads a list as sheets ready for paper, workbook and text: registers one for each village, others in one. */
export function loadSheets(db: ReadableDb, wanted: SheetsWanted, rules: WritingRules): LoadedSheets {
  const head = { township: townshipName(db) ?? '', filledOn: dayWords(rules.today) };
  const isInScope = placeScope(db, wanted.placeId);
  const people = (): RegisterPerson[] => chosenPeople(listRegisterPeople(db), wanted, isInScope);
  const noNumbers = (sheets: readonly RegisterSheet[]): LoadedSheets => ({ sheets, idNumbers: 0 });
  switch (wanted.table) {
    case 'elders-register':
      return peopleSheets(
        people().filter((person) => person.elder !== null && isListed(person)),
        { ...head, title: '老年人花名册', columns: elderColumns(rules) },
      );
    case 'helpers-register':
      return peopleSheets(
        people().filter((person) => person.helper !== null && isListed(person)),
        { ...head, title: '互助员花名册', columns: helperColumns(rules) },
      );
    case 'pairs-register':
      return pairSheets(db, people(), { ...head, title: '结对帮扶花名册', columns: pairColumns(rules) });
    case 'people': {
      const rows = withPairs(db, people());
      const sheet = oneSheet(rows, { ...head, title: '人员名单', columns: peopleColumns(rules) });
      return { sheets: sheet, idNumbers: rows.filter(({ person }) => person.idNumber !== null).length };
    }
    case 'households':
      return noNumbers(
        oneSheet(
          listRegisterHouseholds(db).filter((household) => isInScope({ ...household, groupId: null })),
          { ...head, title: '户名单', columns: HOUSEHOLD_COLUMNS },
        ),
      );
    case 'walking-minutes':
      return noNumbers(walkingSheets(db, wanted.placeId, head));
    case 'gaps': {
      const personById = new Map(people().map((person) => [person.personId, person]));
      const rows = REGISTER_GAPS.flatMap((gap) =>
        listPeopleWithGap(db, gap, rules.today).flatMap((id) => {
          const person = personById.get(id);
          return person ? [{ gap, person }] : [];
        }),
      );
      return noNumbers(oneSheet(rows, { ...head, title: '缺项名单', columns: GAP_COLUMNS }));
    }
    case 'period-report':
      if (wanted.period === null) throw new Error('A report needs its period');
      return noNumbers(periodReportSheets(db, wanted.placeId, wanted.period, rules.today));
    case 'service-records':
    case 'ledger-entries':
    case 'accounts':
    case 'helper-subsidies':
    case 'donations':
    case 'paid-care':
    case 'compliance':
      return noNumbers(
        bankSheets(db, {
          ...head,
          table: wanted.table,
          villageId: wanted.placeId,
          village: villageName(db, wanted.placeId),
          period: wanted.period,
          today: rules.today,
        }),
      );
    case 'import-findings': {
      const rows = wanted.batchId === null ? [] : listBatchFindings(db, wanted.batchId);
      return noNumbers(oneSheet(rows, { ...head, title: '导入问题清单', columns: FINDING_COLUMNS }));
    }
  }
}

interface Head<Row> {
  readonly township: string;
  readonly filledOn: string;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
}

/** A register lists who is here or will come back. */
function isListed(person: RegisterPerson): boolean {
  return person.status === 'active' || person.status === 'away';
}

function chosenPeople(
  people: readonly RegisterPerson[],
  { personIds }: SheetsWanted,
  isInScope: (person: RegisterPerson) => boolean,
): RegisterPerson[] {
  const inScope = people.filter(isInScope);
  if (personIds === null) return inScope.toSorted(byPlace);
  const personById = new Map(inScope.map((person) => [person.personId, person]));
  return personIds.flatMap((id) => personById.get(id) ?? []);
}

function peopleSheets(people: readonly RegisterPerson[], head: Head<RegisterPerson>): LoadedSheets {
  return {
    sheets: byVillage(people).map(({ village, members }) => sheetOf(members, head, village)),
    idNumbers: people.filter((person) => person.idNumber !== null).length,
  };
}

function pairSheets(db: ReadableDb, people: readonly RegisterPerson[], head: Head<PairRow>): LoadedSheets {
  const personById = new Map(listRegisterPeople(db).map((person) => [person.personId, person]));
  const ties = listTies(db);
  const pairByElder = new Map(listRegisterPairs(db).map((pair) => [pair.elderId, pair]));
  const rowOf = (elder: RegisterPerson): PairRow[] => {
    const pair = pairByElder.get(elder.personId);
    const helper = pair && personById.get(pair.helperId);
    if (!pair || !helper) return [];
    return [
      {
        ...pair,
        elder,
        helper,
        backup: pair.backupHelperId === null ? null : (personById.get(pair.backupHelperId) ?? null),
        tie: ties.get(`${String(elder.personId)} ${String(helper.personId)}`) ?? null,
      },
    ];
  };
  const sheets = byVillage(people).flatMap(({ village, members }) => {
    const rows = members.flatMap(rowOf);
    const waiting = members.filter(
      (person) =>
        person.status === 'active' &&
        (person.elder?.needs.length ?? 0) > 0 &&
        !pairByElder.has(person.personId),
    );
    return rows.length === 0
      ? []
      : [{ ...sheetOf(rows, head, village), total: pairTotal(rows, waiting.length) }];
  });
  return { sheets, idNumbers: sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0) };
}

function withPairs(db: ReadableDb, people: readonly RegisterPerson[]): PeopleRow[] {
  const nameById = new Map(listRegisterPeople(db).map((person) => [person.personId, person.name]));
  const namesById = new Map<PersonId, string[]>();
  for (const { elderId, helperId } of listRegisterPairs(db)) {
    namesById.set(elderId, [...(namesById.get(elderId) ?? []), nameById.get(helperId) ?? '']);
    namesById.set(helperId, [...(namesById.get(helperId) ?? []), nameById.get(elderId) ?? '']);
  }
  return people.map((person) => ({ person, pairedWith: namesById.get(person.personId) ?? [] }));
}

/** People of the same village together, in the order in which the villages come first. */
function byVillage(
  people: readonly RegisterPerson[],
): { readonly village: string; readonly members: readonly RegisterPerson[] }[] {
  const villageIds = [...new Set(people.map((person) => person.villageId))].toSorted(
    (one, other) => one - other,
  );
  return villageIds.map((villageId) => {
    const members = people.filter((person) => person.villageId === villageId);
    return { village: members[0]?.villageName ?? '', members };
  });
}

function oneSheet<Row>(rows: readonly Row[], head: Head<Row>): RegisterSheet[] {
  return rows.length === 0 ? [] : [{ ...sheetOf(rows, head, ''), name: head.title }];
}

function sheetOf<Row>(rows: readonly Row[], head: Head<Row>, village: string): RegisterSheet {
  return {
    name: village,
    title: `${head.township}${village}${head.title}`,
    unit: `${head.township}${village}`,
    filledOn: head.filledOn,
    columns: head.columns,
    rows: fillRows(head.columns, rows),
    total: null,
  };
}
