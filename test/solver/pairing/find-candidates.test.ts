import { describe, expect, it } from 'vitest';
import { planPairings } from '../../../src/solver/pairing/solve-pairing.ts';
import { quietRun } from '../../../src/solver/planning/run-control.ts';
import { aHelper, aLink, anElder, aPairingProblem, person, place } from '../../builders/planning-people.ts';

const assigned = (elderId: number, helperId: number) => ({
  elderId: person(elderId),
  helperId: person(helperId),
  origin: 'assigned' as const,
});

describe('an elder who has a helper today', () => {
  it('is not left without one for the sake of somebody more urgent', () => {
    const plan = planPairings(
      aPairingProblem({
        elders: [anElder({ id: person(1), tier: 4 }), anElder({ id: person(2), tier: 1 })],
        helpers: [aHelper({ id: person(3), maxElders: 1 })],
        activePairs: [assigned(1, 3)],
      }),
      quietRun,
    );
    expect(plan.pairs.map(({ elderId }) => elderId)).toEqual([1]);
    expect(plan.ended).toEqual([]);
  });

  it('keeps the helper beyond the travel limit while nobody else is found, and is told so', () => {
    const far = aPairingProblem({
      elders: [anElder({ id: person(1), hamletId: place(11) })],
      helpers: [aHelper({ id: person(3), travelLimitMinutes: 15 })],
      links: [aLink(10, 11, 16)],
      activePairs: [assigned(1, 3)],
    });
    expect(planPairings(far, quietRun)).toMatchObject({
      pairs: [{ elderId: 1, helperId: 3, kept: true, beyond: 'travel-limit' }],
      unserved: [],
      ended: [],
    });
    const near = aHelper({ id: person(4), hamletId: place(11) });
    expect(planPairings({ ...far, helpers: [...far.helpers, near] }, quietRun)).toMatchObject({
      pairs: [{ elderId: 1, helperId: 4, kept: false, beyond: null }],
      ended: [{ elderId: 1, helperId: 3, rule: 'travel-limit' }],
    });
  });

  it('gives a place within the limits to an elder nearby before a far one moves in', () => {
    const plan = planPairings(
      aPairingProblem({
        elders: [anElder({ id: person(1), hamletId: place(11) }), anElder({ id: person(2) })],
        helpers: [aHelper({ id: person(3), maxElders: 2 }), aHelper({ id: person(4), hamletId: place(11) })],
        links: [aLink(10, 11, 40)],
        activePairs: [assigned(1, 3)],
      }),
      quietRun,
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
        elders: [anElder({ id: person(1) })],
        helpers: [aHelper({ id: person(3) })],
        activePairs: [assigned(1, 3)],
        ...change,
      }),
      quietRun,
    );
    expect(plan.pairs).toEqual([]);
    expect(plan.ended).toEqual([{ elderId: 1, helperId: 3, rule }]);
  });
});
