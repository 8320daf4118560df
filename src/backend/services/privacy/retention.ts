import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { retention } from '../../../shared/contract/privacy.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listOriginals, listPeopleSince } from '../../db/stores/retention-store.ts';
import { findSetting, saveSetting } from '../../db/stores/settings-store.ts';
import type { Office } from '../office.ts';

const SETTING = 'retention';
const NO_LIMITS: Output<'privacy.retention'> = {
  monthsAfterDeath: null,
  monthsAfterLeaving: null,
  monthsOfOriginals: null,
};

/** For how long the office keeps what it knows; without limits until somebody set them. */
export function getRetention(db: ReadableDb): Output<'privacy.retention'> {
  const saved = retention.safeParse(findSetting(db, SETTING));
  return saved.success ? saved.data : NO_LIMITS;
}

export function saveRetention(
  { db, tell }: Office,
  limits: CheckedInput<'privacy.saveRetention'>,
): Output<'privacy.saveRetention'> {
  db.transaction(() => {
    saveSetting(db, SETTING, limits);
  });
  tell('data.changed', { areas: ['privacy'] });
  return {};
}

/** Who and what is past the limits; nothing goes by itself, the office decides about each. */
export function listDue({ db, clock }: Office): Output<'privacy.due'> {
  const { today } = clock();
  const { monthsAfterDeath, monthsAfterLeaving, monthsOfOriginals } = getRetention(db);
  return {
    people: [
      ...(monthsAfterDeath === null ? [] : listPeopleSince(db, ['deceased'], monthsAfterDeath, today)),
      ...(monthsAfterLeaving === null
        ? []
        : listPeopleSince(db, ['moved', 'withdrawn'], monthsAfterLeaving, today)),
    ],
    originals: monthsOfOriginals === null ? [] : listOriginals(db, monthsOfOriginals, today),
  };
}
