import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { HouseholdId, PersonId } from '../../../src/shared/domain/ids.ts';
import {
  type AccountId,
  type EntryNumber,
  FIRST_PREVIOUS_HASH,
} from '../../../src/shared/domain/time-bank.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { entryText, type UnsealedEntry } from '../../../src/time-bank/ledger/entry-text.ts';
import { sha256 } from './a-ledger.ts';

it('is written and sealed as docs/models/time-bank.md says, so that other programs can read it in twenty years', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../../../docs/models/time-bank.md'), 'utf8');
  const [, text, hash] =
    /<!-- example -->\s+```json\n(.+)\n```\s+has the hash `([0-9a-f]{64})`/.exec(page) ?? [];
  const entry: UnsealedEntry = {
    number: 1 as EntryNumber,
    kind: 'deposit',
    date: toCalendarDate('2026-11-30'),
    postings: [
      { accountId: 4 as AccountId, personId: null, minutes: -60 },
      { accountId: 1011 as AccountId, personId: 17 as PersonId, minutes: 60 },
    ],
    concerns: null,
    ground: { kind: 'service', id: 5 },
    ruleVersion: 1,
    handler: { name: '王芳', householdId: null },
    reviewer: { name: '李强', householdId: 8 as HouseholdId },
    reason: '',
    reverses: null,
    previousHash: FIRST_PREVIOUS_HASH,
  };
  expect(entryText(entry)).toBe(text);
  expect(sha256(text ?? '')).toBe(hash);
});
