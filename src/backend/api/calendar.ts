import type { calendarCalls } from '../../shared/contract/calendar.ts';
import { addUsualPeriods } from '../services/calendar/add-usual-periods.ts';
import { listDays } from '../services/calendar/list-days.ts';
import { listMarkets, removeMarket, saveMarket } from '../services/calendar/save-market.ts';
import { listClosures, removeClosure, saveClosure } from '../services/calendar/save-closure.ts';
import {
  listElderAbsences,
  removeElderAbsence,
  saveElderAbsence,
} from '../services/calendar/save-elder-absence.ts';
import { listPeriods, removePeriod, savePeriod } from '../services/calendar/save-period.ts';
import type { HandlersFor } from './handler.ts';

export const calendarHandlers: HandlersFor<keyof typeof calendarCalls> = {
  'calendar.days': ({ db }, input) => listDays(db, input),
  'calendar.markets': ({ db }) => listMarkets(db),
  'calendar.saveMarket': saveMarket,
  'calendar.removeMarket': (office, { id }) => {
    removeMarket(office, id);
    return {};
  },
  'calendar.periods': ({ db }) => listPeriods(db),
  'calendar.savePeriod': savePeriod,
  'calendar.removePeriod': (office, { id }) => {
    removePeriod(office, id);
    return {};
  },
  'calendar.addUsualPeriods': (office, { placeId }) => addUsualPeriods(office, placeId),
  'calendar.closures': ({ db, clock }) => listClosures(db, clock().today),
  'calendar.saveClosure': saveClosure,
  'calendar.removeClosure': (office, { id }) => {
    removeClosure(office, id);
    return {};
  },
  'calendar.elderAbsences': ({ db, clock }, { villageId }) => listElderAbsences(db, villageId, clock().today),
  'calendar.saveElderAbsence': saveElderAbsence,
  'calendar.removeElderAbsence': (office, input) => {
    removeElderAbsence(office, input);
    return {};
  },
};
