import type { HalfDay } from '../../shared/domain/availability.ts';
import type { MarketRuleForm } from '../../shared/domain/calendar.ts';
import type { FarmTask, StationDuty, VenueForm } from '../../shared/domain/village-places.ts';
import { type CalendarDate, addDays } from '../../shared/time/calendar-date.ts';
import { comingMonday } from '../../shared/time/week.ts';

/** What no register of the demo township tells, and an office enters in the window: market, station, lunch, a field. */

/** 逢三、六、九: the neighbours hold theirs on other days. 辰集午散, so the mornings are for the market. */
export const DEMO_MARKET: Omit<MarketRuleForm, 'placeId'> = {
  name: '青溪场',
  pattern: { kind: 'lunar-digits', digits: [3, 6, 9], withoutThirtieth: 'falls-out' },
  awaySlots: ['morning'],
  goodForErrands: true,
};

const MONDAY_TO_FRIDAY: readonly HalfDay[] = ([1, 2, 3, 4, 5] as const).flatMap((weekday) => [
  { weekday, slot: 'morning' as const },
  { weekday, slot: 'afternoon' as const },
]);
const DUTIES: readonly StationDuty[] = [
  { kind: 'cooking', halfDaysPerWeek: 3, helpersNeeded: 2 },
  { kind: 'cleaning', halfDaysPerWeek: 2, helpersNeeded: 1 },
  { kind: 'opening', halfDaysPerWeek: 5, helpersNeeded: 1 },
];

/** The village with the station and the round of lunches, and the one with the field. */
export const DEMO_STATION_VILLAGE = '柳树村';
export const DEMO_FIELD_VILLAGE = '双井村';

export function demoStation(): Omit<VenueForm, 'placeId' | 'hamletId'> {
  return {
    kind: 'service_station',
    localName: '柳树村互助站',
    hostPersonId: null,
    hostConsents: false,
    liaisonPersonId: null,
    source: 'idle_school',
    facilities: ['厨房', '活动室'],
    opening: [...MONDAY_TO_FRIDAY],
    duties: [...DUTIES],
    safety: [],
    safetyCheckedOn: null,
    phone: '',
    remark: '',
    roomFor: 40,
  };
}

export const DEMO_ROUND = { name: '柳树线', fromTime: '11:00', toTime: '12:30' } as const;
/** Doors of the round, and the most meals a week of those behind them: so one rider with free mornings is enough. */
export const DEMO_ROUND_DOORS = 6;
export const DEMO_ROUND_MEALS = 3;

/** Three weeks of work on the field of one household, beginning with the week that is planned next. */
export function demoFieldWork(today: CalendarDate): FarmTask {
  const from = comingMonday(today);
  return {
    id: null,
    work: '栽油菜、点小麦',
    plot: '屋后坡地三亩',
    from,
    to: addDays(from, 20),
    helpersNeeded: 3,
    halfDays: 6,
    note: '',
  };
}
