import { dayOpen } from '../../../../src/solver/roster/constraints/day-open.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person } from '../../../builders/planning-people.ts';
import { aCalendar, aDuty, aFarmWork, aRound } from '../../../builders/week-tasks.ts';

const helpers = [aHelper({ id: person(2) })];

rosterConstraintSpec(import.meta.url, dayOpen, {
  broken: [
    {
      promise: 'a custom forbids visits, urgent ones too',
      problem: {
        elders: [anElder({ id: person(1), tier: 1 })],
        helpers,
        calendar: aCalendar({ 0: { closed: true } }),
      },
      amount: 1,
    },
    {
      promise: 'the helpers are at the market',
      problem: {
        elders: [anElder({ id: person(1), tier: 1 })],
        helpers,
        calendar: aCalendar({ 0: { helpersAway: true } }),
      },
      amount: 1,
    },
    {
      promise: 'least visits, and an elder of tier 3',
      problem: {
        elders: [anElder({ id: person(1), tier: 3 })],
        helpers,
        calendar: aCalendar({ 0: { leastVisits: true } }),
      },
      amount: 1,
    },
    {
      promise: 'least visits, and a round whose most urgent eater is of tier 4',
      problem: {
        helpers,
        mealRounds: [aRound({ tier: 4 })],
        calendar: aCalendar({ 0: { leastVisits: true } }),
      },
      amount: 1,
    },
    {
      promise: 'field work while the helpers are at the market',
      problem: { helpers, farmWork: [aFarmWork()], calendar: aCalendar({ 0: { helpersAway: true } }) },
      amount: 1,
    },
  ],
  alsoKept: [
    {
      promise: 'the afternoon after the market',
      problem: {
        elders: [anElder({ id: person(1) })],
        helpers,
        calendar: aCalendar({ 0: { helpersAway: true } }),
      },
      halfDay: 1,
    },
    {
      promise: 'field work on a day of least visits',
      problem: { helpers, farmWork: [aFarmWork()], calendar: aCalendar({ 0: { leastVisits: true } }) },
    },
  ],
  justInside: {
    promise: 'least visits, and an elder of tier 2',
    problem: {
      elders: [anElder({ id: person(1), tier: 2 })],
      helpers,
      calendar: aCalendar({ 0: { leastVisits: true } }),
    },
  },
  notConcerned: {
    promise: 'a duty at the station',
    problem: {
      helpers,
      duties: [aDuty()],
      calendar: aCalendar({ 0: { closed: true, helpersAway: true, leastVisits: true } }),
    },
  },
});
