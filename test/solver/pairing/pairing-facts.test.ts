import { describe, expect, it } from 'vitest';
import type { TravelMeans } from '../../../src/shared/domain/person.ts';
import { decidedFacts, pairingFacts } from '../../../src/solver/pairing/pairing-facts.ts';
import { travelMinutesByMeans } from '../../../src/solver/planning/travel-means.ts';
import { buildTravelTable } from '../../../src/solver/planning/travel-table.ts';
import {
  aHelper,
  aLink,
  anElder,
  aPairingProblem,
  person,
  place,
  PROGRAM_SETTINGS,
} from '../../builders/planning-people.ts';
import { seededRandom } from '../../builders/random.ts';

describe('the way', () => {
  it('is the one of the table by the helper’s means, in whatever order couples are asked about', () => {
    const links = [aLink(10, 11, 22), aLink(11, 12, 9), aLink(14, 15, 30)];
    const { travel } = pairingFacts(aPairingProblem({ links }));
    const table = buildTravelTable(links);
    const random = seededRandom(8);
    const hamlets = [10, 11, 12, 14, 15].map(place);
    for (let round = 0; round < 2000; round++) {
      const means: TravelMeans = random.pick(['walk', 'e_bike', 'car']);
      const [from, to] = [random.pick([null, ...hamlets]), random.pick([null, ...hamlets])];
      const walking = table.walkingMinutes(from, to);
      expect(
        travel(
          anElder({ id: person(1), hamletId: to }),
          aHelper({ id: person(2), hamletId: from, travelMeans: means }),
        ),
      ).toEqual(walking && { ...walking, minutes: travelMinutesByMeans(walking.minutes, means) });
    }
  });
});

describe('what holds in a village', () => {
  it('is the village’s own where it has something of its own, else the township’s', () => {
    const own = { ...PROGRAM_SETTINGS, evenLoad: 99 };
    const { settingsOf } = pairingFacts(
      aPairingProblem({ villageSettings: [{ villageId: place(2), settings: own }] }),
    );
    expect([settingsOf(place(1)), settingsOf(place(2))]).toEqual([PROGRAM_SETTINGS, own]);
  });
});

describe('decisions by hand', () => {
  it('are no part of the register’s facts, and change nothing of them', () => {
    const two = { elderId: person(1), helperId: person(2) };
    const problem = aPairingProblem({ decisions: [{ kind: 'forbid', ...two }] });
    const facts = pairingFacts(problem);
    const decided = decidedFacts(facts, problem.decisions);
    expect(facts.isForbidden(two.elderId, two.helperId)).toBe(false);
    expect(decided.isForbidden(two.elderId, two.helperId)).toBe(true);
    expect(decided.travel).toBe(facts.travel);
  });
});
