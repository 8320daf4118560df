import { describe, expect, it } from 'vitest';
import { planPairings } from '../../../src/solver/pairing/solve-pairing.ts';
import { quietRun } from '../../../src/solver/planning/run-control.ts';
import {
  aHelper,
  aLink,
  anElder,
  aPairingProblem,
  household,
  person,
  place,
  PROGRAM_SETTINGS,
} from '../../builders/planning-people.ts';

const withoutBackups = { ...PROGRAM_SETTINGS, backupWanted: false };

const assigned = (elderId: number, helperId: number) => ({
  elderId: person(elderId),
  helperId: person(helperId),
  role: 'primary' as const,
  origin: 'assigned' as const,
});

describe('an elder who has a helper today', () => {
  it('is not left without one for the sake of somebody more urgent', () => {
    const plan = planPairings(
      aPairingProblem({
        settings: withoutBackups,
        elders: [anElder({ id: person(1), tier: 4 }), anElder({ id: person(2), tier: 1 })],
        helpers: [aHelper({ id: person(3), maxElders: 1 })],
        activePairs: [assigned(1, 3)],
      }),
      quietRun,
      null,
    );
    expect(plan.pairs.map(({ elderId }) => elderId)).toEqual([1]);
    expect(plan.ended).toEqual([]);
  });

  it('keeps the helper beyond the travel limit while nobody else is found, and is told so', () => {
    const far = aPairingProblem({
      settings: withoutBackups,
      elders: [anElder({ id: person(1), hamletId: place(11) })],
      helpers: [aHelper({ id: person(3), travelLimitMinutes: 15 })],
      links: [aLink(10, 11, 16)],
      activePairs: [assigned(1, 3)],
    });
    expect(planPairings(far, quietRun, null)).toMatchObject({
      pairs: [{ elderId: 1, helperId: 3, kept: true, beyond: 'travel-limit' }],
      unserved: [],
      ended: [],
    });
    const near = aHelper({ id: person(4), hamletId: place(11) });
    expect(planPairings({ ...far, helpers: [...far.helpers, near] }, quietRun, null)).toMatchObject({
      pairs: [{ elderId: 1, helperId: 4, kept: false, beyond: null }],
      ended: [{ elderId: 1, helperId: 3, rule: 'travel-limit' }],
    });
  });

  it('gives a place within the limits to an elder nearby before a far one moves in', () => {
    const plan = planPairings(
      aPairingProblem({
        settings: withoutBackups,
        elders: [anElder({ id: person(1), hamletId: place(11) }), anElder({ id: person(2) })],
        helpers: [aHelper({ id: person(3), maxElders: 2 }), aHelper({ id: person(4), hamletId: place(11) })],
        links: [aLink(10, 11, 40)],
        activePairs: [assigned(1, 3)],
      }),
      quietRun,
      null,
    );
    expect(plan.pairs.map(({ elderId, helperId }) => [elderId, helperId])).toEqual([
      [1, 4],
      [2, 3],
    ]);
  });

  it.each([
    ['refuses', { refusals: [{ personId: person(1), refusedId: person(3) }] }, 'not-refused'],
    ['is no longer active', { helpers: [aHelper({ id: person(3), active: false })] }, 'helper-active'],
    ['is no longer listed', { helpers: [] }, 'helper-active'],
    [
      'offers nothing that is needed',
      { helpers: [aHelper({ id: person(3), services: [] })] },
      'service-offered',
    ],
  ] as const)('loses a helper who %s, and is told why', (_, change, rule) => {
    const plan = planPairings(
      aPairingProblem({
        settings: withoutBackups,
        elders: [anElder({ id: person(1) })],
        helpers: [aHelper({ id: person(3) })],
        activePairs: [assigned(1, 3)],
        ...change,
      }),
      quietRun,
      null,
    );
    expect(plan.pairs).toEqual([]);
    expect(plan.ended).toEqual([{ elderId: 1, helperId: 3, role: 'primary', rule }]);
  });
});

describe('a backup of today', () => {
  const backup = { elderId: person(1), helperId: person(4), role: 'backup', origin: 'assigned' } as const;

  it('is not taken away for the sake of somebody who has none yet', () => {
    const plan = planPairings(
      aPairingProblem({
        elders: [anElder({ id: person(1), tier: 4 }), anElder({ id: person(2), tier: 1 })],
        helpers: [aHelper({ id: person(3), maxElders: 2 }), aHelper({ id: person(4), maxElders: 1 })],
        activePairs: [backup],
      }),
      quietRun,
      null,
    );
    expect(plan.pairs.map(({ elderId, helperId, role }) => [elderId, helperId, role])).toEqual([
      [1, 3, 'primary'],
      [1, 4, 'backup'],
      [2, 3, 'primary'],
    ]);
  });

  it('comes every week instead where nobody else does, because the primary comes first', () => {
    const plan = planPairings(
      aPairingProblem({
        elders: [anElder({ id: person(1) })],
        helpers: [aHelper({ id: person(4) })],
        activePairs: [backup],
      }),
      quietRun,
      null,
    );
    expect(plan.pairs).toMatchObject([{ helperId: 4, role: 'primary', kept: true }]);
    expect(plan.ended).toEqual([]);
    expect(plan.unserved).toMatchObject([
      { role: 'backup', stoppedBy: [{ rule: 'not-the-same-household', helpers: 1 }] },
    ]);
  });

  it('never lives with the primary', () => {
    const plan = planPairings(
      aPairingProblem({
        elders: [anElder({ id: person(1) })],
        helpers: [3, 4, 5].map((id) => aHelper({ id: person(id), householdId: household(id === 5 ? 2 : 1) })),
      }),
      quietRun,
      null,
    );
    expect(plan.pairs.map(({ helperId }) => helperId)).toEqual([3, 5]);
  });

  it('gives way to the better of the two: who suits more comes every week', () => {
    const plan = planPairings(
      aPairingProblem({
        elders: [anElder({ id: person(1), hobbies: ['下棋'] })],
        helpers: [aHelper({ id: person(3) }), aHelper({ id: person(4), hobbies: ['下棋'] })],
      }),
      quietRun,
      null,
    );
    expect(plan.pairs.map(({ helperId, role }) => [helperId, role])).toEqual([
      [4, 'primary'],
      [3, 'backup'],
    ]);
  });
});
