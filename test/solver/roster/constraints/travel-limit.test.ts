import { travelLimit } from '../../../../src/solver/roster/constraints/travel-limit.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person, aLink, place } from '../../../builders/planning-people.ts';
import { aCalendar, aDuty, aRound } from '../../../builders/week-tasks.ts';

rosterConstraintSpec(import.meta.url, travelLimit, {
  broken: [
    {
      promise: '20 minutes where 15 are the limit',
      problem: {
        elders: [anElder({ id: person(1), hamletId: place(11) })],
        helpers: [aHelper({ id: person(2) })],
        links: [aLink(10, 11, 20)],
      },
      amount: 5,
    },
    {
      promise: 'a way that nobody measured',
      problem: {
        elders: [anElder({ id: person(1), hamletId: place(99) })],
        helpers: [aHelper({ id: person(2) })],
      },
      amount: 1,
    },
    {
      promise: '12 minutes that rain makes 18, where 15 are the limit',
      problem: {
        elders: [anElder({ id: person(1), hamletId: place(11) })],
        helpers: [aHelper({ id: person(2) })],
        links: [aLink(10, 11, 12)],
        calendar: aCalendar({ 4: { wayPercent: 150 } }),
      },
      halfDay: 4,
      amount: 3,
    },
    {
      promise: 'a round that ends 25 minutes from home',
      problem: {
        helpers: [aHelper({ id: person(2) })],
        mealRounds: [
          aRound({
            stops: [
              { elderId: person(1), hamletId: place(10) },
              { elderId: person(3), hamletId: place(11) },
            ],
          }),
        ],
        links: [aLink(10, 11, 25)],
      },
      amount: 10,
    },
    {
      promise: 'a duty at a venue to which nobody measured the way',
      problem: { helpers: [aHelper({ id: person(2) })], duties: [aDuty({ hamletId: place(99) })] },
      amount: 1,
    },
  ],
  alsoKept: [
    {
      promise: 'the same 12 minutes on a dry day',
      problem: {
        elders: [anElder({ id: person(1), hamletId: place(11) })],
        helpers: [aHelper({ id: person(2) })],
        links: [aLink(10, 11, 12)],
        calendar: aCalendar({ 4: { wayPercent: 150 } }),
      },
      halfDay: 6,
    },
    {
      promise: 'the rider of the round, who agreed to the way',
      problem: {
        helpers: [aHelper({ id: person(2) })],
        mealRounds: [aRound({ riderId: person(2), stops: [{ elderId: person(1), hamletId: place(11) }] })],
        links: [aLink(10, 11, 25)],
      },
    },
  ],
  justInside: {
    promise: '15 minutes where 15 are the limit',
    problem: {
      elders: [anElder({ id: person(1), hamletId: place(11) })],
      helpers: [aHelper({ id: person(2) })],
      links: [aLink(10, 11, 15)],
    },
  },
  notConcerned: {
    promise: 'the elder’s own helper, who agreed to the way',
    problem: {
      elders: [anElder({ id: person(1), hamletId: place(11) })],
      helpers: [aHelper({ id: person(2) })],
      links: [aLink(10, 11, 20)],
      pairs: [{ elderId: person(1), helperId: person(2) }],
    },
  },
});
