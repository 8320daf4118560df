import { z } from 'zod';
import {
  calendarPeriod,
  calendarPeriodForm,
  calendarPeriodId,
  dayMark,
  elderAbsence,
  elderAbsenceId,
  linkClosure,
  linkClosureId,
  marketRule,
  marketRuleForm,
  marketRuleId,
} from '../domain/calendar.ts';
import { personId, placeId } from '../domain/ids.ts';
import { calendarDate } from '../time/calendar-date.ts';
import { call } from './call.ts';

const nothing = z.object({});

export const calendarCalls = {
  /** Days as a village names them: lunar date, markets, festivals, periods. At most 400. */
  'calendar.days': call(z.object({ placeId, from: calendarDate, to: calendarDate }), z.array(dayMark)),
  /** Markets of the township and of all its villages. */
  'calendar.markets': call(nothing, z.array(marketRule)),
  'calendar.saveMarket': call(
    z.object({ id: marketRuleId.nullable(), form: marketRuleForm }),
    z.object({ id: marketRuleId }),
  ),
  'calendar.removeMarket': call(z.object({ id: marketRuleId }), nothing),
  'calendar.periods': call(nothing, z.array(calendarPeriod)),
  'calendar.savePeriod': call(
    z.object({ id: calendarPeriodId.nullable(), form: calendarPeriodForm }),
    z.object({ id: calendarPeriodId }),
  ),
  'calendar.removePeriod': call(z.object({ id: calendarPeriodId }), nothing),
  /** Periods that most townships of the area have (春节, 春耕双抢 …) and that are not there yet: added, to be edited. */
  'calendar.addUsualPeriods': call(z.object({ placeId }), z.object({ added: z.number().int() })),
  /** Ways closed now or later; ended ones of the last year too. */
  'calendar.closures': call(
    nothing,
    z.array(linkClosure.extend({ fromName: z.string(), toName: z.string() })),
  ),
  'calendar.saveClosure': call(z.object({ closure: linkClosure }), z.object({ id: linkClosureId })),
  'calendar.removeClosure': call(z.object({ id: linkClosureId }), nothing),
  'calendar.elderAbsences': call(
    z.object({ villageId: placeId.nullable() }),
    z.array(elderAbsence.extend({ name: z.string() })),
  ),
  'calendar.saveElderAbsence': call(z.object({ absence: elderAbsence }), z.object({ id: elderAbsenceId })),
  'calendar.removeElderAbsence': call(z.object({ id: elderAbsenceId, elderId: personId }), nothing),
};
