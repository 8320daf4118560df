import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { MissedElder } from '../../../shared/contract/supervision.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { ladderStepOf, missedInARow } from '../../../shared/domain/missed-visits.ts';
import type { LookInForm } from '../../../shared/domain/supervision.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addDays } from '../../../shared/time/calendar-date.ts';
import { readCareContacts } from '../../db/stores/care-contacts-store.ts';
import { readCareMonth } from '../../db/stores/care-month-store.ts';
import { findElder } from '../../db/stores/elders-store.ts';
import {
  addLookIn,
  type ElderDay,
  listElderDays,
  listLookIns,
  listOpenRequests,
} from '../../db/stores/missed-visits-store.ts';
import type { Office } from '../office.ts';
import { changeSupervision } from './change-supervision.ts';

/** So far back visits are told of: a row that is longer has led to a request long before. */
const DAYS_BACK = 60;

/** Elders whose last planned visit did not take place; what is urgent, and what nobody has done anything about, first. */
export function listMissed(
  { db, clock }: Office,
  { villageId }: CheckedInput<'supervision.missed'>,
): Output<'supervision.missed'> {
  const { today } = clock();
  const since = addDays(today, -DAYS_BACK);
  const rows = [...byElder(listElderDays(db, villageId, since, today))].flatMap(([elderId, days]) => {
    const missed = missedInARow(days);
    return missed.length === 0 ? [] : [{ elderId, missed }];
  });
  if (rows.length === 0) return [];
  const elderIds = rows.map(({ elderId }) => elderId);
  const judged = readCareMonth(db, villageId, today, today, new Set(elderIds));
  const elders = new Map(judged.map((elder) => [elder.personId, elder]));
  const contacts = readCareContacts(db, elderIds);
  const lookIns = listLookIns(db, elderIds, since);
  const requests = listOpenRequests(db, elderIds);
  return rows
    .flatMap(({ elderId, missed }): MissedElder[] => {
      const elder = elders.get(elderId);
      const first = missed.at(-1)?.date ?? today;
      const request = requests.get(elderId);
      if (elder === undefined) return [];
      return [
        {
          elderId,
          name: elder.name,
          villageId: elder.villageId,
          villageName: elder.villageName,
          hamletName: elder.hamletName,
          level: elder.level,
          ...(contacts.get(elderId) ?? { phone: null, helperName: null, lastSeenOn: null }),
          missed,
          step: ladderStepOf(missed.length, elder.level),
          lookIns: lookIns
            .filter((one) => one.elderId === elderId && one.doneOn >= first)
            .map(({ elderId: _elder, ...lookIn }) => lookIn),
          request:
            request === undefined || request.reportedOn < first
              ? null
              : { id: request.id, number: request.number, dueOn: request.dueOn },
        },
      ];
    })
    .sort(
      (one, other) =>
        Number(isSeenTo(one)) - Number(isSeenTo(other)) ||
        STEPS.indexOf(other.step) - STEPS.indexOf(one.step) ||
        other.missed.length - one.missed.length ||
        one.villageId - other.villageId ||
        one.elderId - other.elderId,
    );
}

/** Writes down that somebody called or went there. */
export function saveLookIn(office: Office, form: LookInForm): void {
  changeSupervision(office, { did: 'look-in' }, (db) => {
    if (findElder(db, form.elderId) === undefined) throw new Refusal('people.not-found');
    if (form.doneOn < form.missedOn) throw new Refusal('supervision.days-reversed');
    addLookIn(db, form);
  });
}

const STEPS = ['call', 'go', 'request'] as const;

/** What the last missed visit asks for has been done. */
function isSeenTo({ step, lookIns, request, missed }: MissedElder): boolean {
  if (request !== null) return true;
  const last = missed[0]?.date ?? '';
  return step !== 'request' && lookIns.some((one) => one.doneOn >= last && atLeast(one.step, step));
}

function atLeast(done: MissedElder['step'], wanted: MissedElder['step']): boolean {
  return STEPS.indexOf(done) >= STEPS.indexOf(wanted);
}

function byElder(days: readonly ElderDay[]): Map<PersonId, ElderDay[]> {
  const groups = new Map<PersonId, ElderDay[]>();
  for (const day of days) {
    const group = groups.get(day.elderId);
    if (group === undefined) groups.set(day.elderId, [day]);
    else group.push(day);
  }
  return groups;
}
