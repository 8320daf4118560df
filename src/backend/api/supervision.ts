import type { supervisionCalls } from '../../shared/contract/supervision.ts';
import { alarmsOfMonth } from '../services/supervision/alarms-of-month.ts';
import { careOfMonth, listCaredElders } from '../services/supervision/care-of-month.ts';
import { listInspections, saveInspection } from '../services/supervision/inspections.ts';
import { loadOfMonth } from '../services/supervision/load-of-month.ts';
import { listMissed, saveLookIn } from '../services/supervision/missed-visits.ts';
import { qualityOfMonth } from '../services/supervision/quality-of-month.ts';
import {
  drawSpotCheck,
  listSpotChecks,
  openSpotCheck,
  saveSpotCheck,
} from '../services/supervision/spot-checks.ts';
import type { HandlersFor } from './handler.ts';

export const supervisionHandlers: HandlersFor<keyof typeof supervisionCalls> = {
  'supervision.month': careOfMonth,
  'supervision.elders': listCaredElders,
  'supervision.missed': listMissed,
  'supervision.saveLookIn': (office, form) => {
    saveLookIn(office, form);
    return {};
  },
  'supervision.spotChecks': listSpotChecks,
  'supervision.drawSpotCheck': drawSpotCheck,
  'supervision.spotCheck': openSpotCheck,
  'supervision.saveSpotCheck': (office, input) => {
    saveSpotCheck(office, input);
    return {};
  },
  'supervision.inspections': listInspections,
  'supervision.saveInspection': saveInspection,
  'supervision.quality': qualityOfMonth,
  'supervision.load': loadOfMonth,
  'supervision.alarms': alarmsOfMonth,
};
