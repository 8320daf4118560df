import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { CareShown } from '../../../shared/contract/supervision.ts';
import { careTotals } from '../../../shared/domain/care-totals.ts';
import { spanOf } from '../../../shared/domain/report-period.ts';
import { addDays } from '../../../shared/time/calendar-date.ts';
import { readCareContacts } from '../../db/stores/care-contacts-store.ts';
import { type CaredElder, readCareMonth } from '../../db/stores/care-month-store.ts';
import { listVillages } from '../../db/stores/places-store.ts';
import { readRecordFigures } from '../../db/stores/supervision-figures-store.ts';
import type { Office } from '../office.ts';

/** A month in numbers: how the elders stand, and how well what was done is proven. */
export function careOfMonth(
  { db, clock }: Office,
  { villageId, month }: CheckedInput<'supervision.month'>,
): Output<'supervision.month'> {
  const { today } = clock();
  const span = spanOf({ kind: 'month', from: month });
  const elders = readCareMonth(db, villageId, month, today);
  const figures = new Map(readRecordFigures(db, villageId, span).map((line) => [line.villageId, line]));
  return {
    from: span.from,
    to: addDays(span.before, -1),
    over: span.before <= today,
    totals: careTotals(elders),
    villages: listVillages(db)
      .filter(({ id }) => villageId === null || id === villageId)
      .map(({ id, name }) => {
        const { all, monthly } = careTotals(elders.filter((elder) => elder.villageId === id));
        const { records = 0, checked = 0, evidenced = 0 } = figures.get(id) ?? {};
        return { villageId: id, name, all, monthly, records, checked, evidenced };
      }),
  };
}

/** Elders of a month, those first who were seen longest ago; of all of them, by village and name. */
export function listCaredElders(
  { db, clock }: Office,
  { villageId, month, shown, level, group, offset, limit }: CheckedInput<'supervision.elders'>,
): Output<'supervision.elders'> {
  const elders = readCareMonth(db, villageId, month, clock().today)
    .filter(IS_SHOWN[shown])
    .filter((elder) => level === null || elder.level === level)
    .filter((elder) => group === null || elder.groups.includes(group));
  const contacts = (of: readonly CaredElder[]) =>
    readCareContacts(
      db,
      of.map(({ personId }) => personId),
    );
  const page = (sorted: readonly CaredElder[]) => sorted.slice(offset, offset + limit);
  const seen = shown === 'all' ? contacts(page(elders)) : contacts(elders);
  const lastSeen = ({ personId }: CaredElder): string => seen.get(personId)?.lastSeenOn ?? '';
  const inOrder =
    shown === 'all' ? elders : elders.toSorted((one, other) => lastSeen(one).localeCompare(lastSeen(other)));
  return {
    total: elders.length,
    elders: page(inOrder).map(({ groups, ...elder }) => ({
      ...elder,
      groups: [...groups],
      lastSeenOn: seen.get(elder.personId)?.lastSeenOn ?? null,
      helperName: seen.get(elder.personId)?.helperName ?? null,
    })),
  };
}

const IS_SHOWN: Readonly<Record<CareShown, (elder: CaredElder) => boolean>> = {
  'not-visited': ({ monthly }) => monthly === 'not-visited',
  missed: ({ state }) => state === 'missed',
  open: ({ state }) => state === 'open',
  all: () => true,
};
