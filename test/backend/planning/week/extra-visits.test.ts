import { describe, expect, it } from 'vitest';
import { extraVisitsOfWeek, withExtraVisits } from '../../../../src/backend/planning/week/extra-visits.ts';
import type { PeriodRange } from '../../../../src/shared/domain/calendar.ts';
import type { ServiceCode } from '../../../../src/shared/domain/service.ts';
import { calendarDate } from '../../../../src/shared/time/calendar-date.ts';
import { anElder, aNeed, person } from '../../../builders/planning-people.ts';

const once = (from: string, to: string): PeriodRange => ({
  kind: 'once',
  from: calendarDate.parse(from),
  to: calendarDate.parse(to),
});
const monday = calendarDate.parse('2026-11-23');

describe('the week before a period', () => {
  it.each([
    ['begins on its Saturday: too late', '2026-11-28', 0],
    ['begins on its Sunday', '2026-11-29', 2],
    ['begins on the Monday after', '2026-11-30', 2],
    ['begins on the Saturday after', '2026-12-05', 2],
    ['begins a week after its Sunday: the next week’s', '2026-12-06', 0],
  ])('a period that %s', (_, from, extraVisits) => {
    const period = { range: once(from, '2026-12-20'), extraVisits: 2 };
    expect(extraVisitsOfWeek([period], monday)).toBe(extraVisits);
  });

  it('is prepared for once: a long period that is under way asks for nothing', () => {
    const period = { range: once('2026-11-20', '2026-12-20'), extraVisits: 3 };
    expect(extraVisitsOfWeek([period], monday)).toBe(0);
  });

  it('takes the most of several periods, not their sum', () => {
    const range = once('2026-12-01', '2026-12-02');
    expect(
      extraVisitsOfWeek(
        [1, 3, 0].map((extraVisits) => ({ range, extraVisits })),
        monday,
      ),
    ).toBe(3);
  });
});

describe('an elder before a festival', () => {
  const elderOf = (tier: 1 | 2 | 3 | 4, ...services: readonly ServiceCode[]) =>
    anElder({ id: person(1), tier, needs: services.map((serviceCode, id) => aNeed(id, serviceCode)) });
  const timesOf = (elder: ReturnType<typeof elderOf>) => elder.needs.map(({ timesPerWeek }) => timesPerWeek);

  it.each([
    ['a talk before all', ['errand', 'emotional_support'], [1, 3]],
    ['an errand before a walk', ['mobility_help', 'errand'], [1, 3]],
    ['a walk where nothing else is needed', ['cleaning_help', 'mobility_help'], [1, 3]],
    ['nothing where none of them is needed', ['cleaning_help'], [1]],
  ] as const)('%s', (_, services, times) => {
    expect(timesOf(withExtraVisits(elderOf(2, ...services), 2))).toEqual(times);
  });

  it('is visited as usual where the need is not urgent', () => {
    expect(timesOf(withExtraVisits(elderOf(3, 'errand'), 2))).toEqual([1]);
  });

  it('is visited at most every day', () => {
    const daily = anElder({ id: person(1), tier: 1, needs: [aNeed(1, 'errand', 6)] });
    expect(timesOf(withExtraVisits(daily, 3))).toEqual([7]);
  });
});
