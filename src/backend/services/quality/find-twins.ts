import type { Output } from '../../../shared/contract/contract.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listTraces, type Traces } from '../../db/stores/quality-store.ts';
import { nameWithoutVariants } from '../../importers/variant-characters.ts';

type Twin = Output<'quality.twins'>[number];

/** Somebody whose mark is borne by very many is no twin of them all: a station's phone, a day that was filled in. */
const MOST_ALIKE = 6;

/** What two rows may have in common, most telling first; a person has none, one or several marks of a kind. */
const MARKS: readonly (readonly [Twin['why'], (traces: Traces) => readonly string[]])[] = [
  [
    'same-id-number',
    ({ idNumber, idStatus }) => (idNumber === null || idStatus === 'truncated' ? [] : [idNumber]),
  ],
  ['same-name-and-birth', (traces) => birthMarks(traces.name, traces)],
  ['variant-name-and-birth', (traces) => birthMarks(nameWithoutVariants(traces.name), traces)],
  ['same-name-and-phone', ({ name, phones }) => words(phones).map((phone) => `${name} ${phone}`)],
];

/** Rows that may speak of one person, each two once, for the most telling reason. Nothing is joined. */
export function findTwins(db: ReadableDb): Twin[] {
  const everybody = listTraces(db);
  const found = new Map<string, Twin>();
  for (const [why, marksOf] of MARKS) {
    for (const alike of groupByMark(everybody, marksOf)) {
      for (const [index, one] of alike.entries()) {
        for (const other of alike.slice(index + 1)) {
          const key = `${String(one.id)} ${String(other.id)}`;
          if (found.has(key) || toldApart(one, other, why)) continue;
          found.set(key, { one: shown(one), other: shown(other), why });
        }
      }
    }
  }
  return [...found.values()];
}

/** Two whole numbers that differ are two people, however alike the rest is; so are names with different notes. */
function toldApart(one: Traces, other: Traces, why: Twin['why']): boolean {
  if (why === 'same-id-number') return false;
  const bothValid = one.idStatus === 'valid' && other.idStatus === 'valid';
  if (bothValid && one.idNumber !== other.idNumber) return true;
  return one.nameNote !== '' && other.nameNote !== '' && one.nameNote !== other.nameNote;
}

function groupByMark(
  everybody: readonly Traces[],
  marksOf: (traces: Traces) => readonly string[],
): Traces[][] {
  const byMark = new Map<string, Traces[]>();
  for (const traces of everybody) {
    for (const mark of new Set(marksOf(traces))) {
      const alike = byMark.get(mark);
      if (alike) alike.push(traces);
      else byMark.set(mark, [traces]);
    }
  }
  return [...byMark.values()].filter((alike) => alike.length > 1 && alike.length <= MOST_ALIKE);
}

/** A year alone is no birth date to know somebody by. */
function birthMarks(name: string, { birthDate, birthPrecision }: Traces): string[] {
  if (birthDate === null || birthPrecision === 'year') return [];
  return [`${name} ${birthDate}`];
}

function shown({ id, name, villageName, groupName, birthDate, birthPrecision }: Traces): Twin['one'] {
  const length = { day: 10, month: 7, year: 4, unknown: 0 }[birthPrecision];
  return {
    personId: id,
    name,
    place: [villageName, groupName ?? ''].join(' ').trim(),
    birth: (birthDate ?? '').slice(0, length),
  };
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
