import type { PaperForm } from '../../../shared/domain/printing.ts';
import { composeBirthdayList } from '../../printing/birthday-lists/compose-birthday-list.ts';
import { composeBroadcastScript } from '../../printing/broadcast-script/compose-broadcast-script.ts';
import { composeChangeSlips } from '../../printing/compose-change-slips.ts';
import { composeEmergencySheet } from '../../printing/emergency-sheets/compose-emergency-sheet.ts';
import { composeMeetingSheet } from '../../printing/meeting-sheets/compose-meeting-sheet.ts';
import { composeRecruitmentSheet } from '../../printing/recruitment-sheets/compose-recruitment-sheet.ts';
import { composeTaskSlips } from '../../printing/compose-task-slips.ts';
import { composeWallCards } from '../../printing/compose-wall-cards.ts';
import { composeWeeklyRoster } from '../../printing/compose-weekly-roster.ts';
import type { ComposedForm } from '../../printing/composed-form.ts';
import { composeContactCards } from '../../printing/contact-cards/compose-contact-cards.ts';
import { composeDutyRosters } from '../../printing/duty-rosters/compose-duty-rosters.ts';
import { composeLeaveSlips } from '../../printing/leave-slips/compose-leave-slips.ts';
import { composeSignInSheets } from '../../printing/sign-in-sheets/compose-sign-in-sheets.ts';
import { composeVisitRecords } from '../../printing/visit-records/compose-visit-records.ts';
import { loadBirthdayFacts } from './load-birthday-facts.ts';
import { loadEmergencyFacts } from './load-emergency-facts.ts';
import { loadMeetingFacts } from './load-meeting-facts.ts';
import { loadContactCardFacts } from './load-contact-card-facts.ts';
import { loadDutyRosterFacts } from './load-duty-roster-facts.ts';
import { loadWallCardFacts } from './load-wall-card-facts.ts';
import { loadRecruitmentFacts } from './load-recruitment-facts.ts';
import { loadVisitRecordFacts } from './load-visit-record-facts.ts';
import type { PaperSource } from './paper-source.ts';

type FormMaker = (source: PaperSource) => ComposedForm;

/** How each form is made. A first version has nothing to compare, and no change slips. */
export const FORM_MAKERS: Readonly<Record<PaperForm, FormMaker>> = {
  'weekly-roster': ({ facts, profile }) => composeWeeklyRoster(facts, profile),
  'task-slip': ({ facts }) => composeTaskSlips(facts),
  'change-slip': ({ facts, changes, profile }) =>
    composeChangeSlips(changes ?? { ...facts, before: facts }, profile),
  'leave-slip': ({ facts }) => composeLeaveSlips(facts),
  'wall-card': (source) => composeWallCards(loadWallCardFacts(source)),
  'contact-card': (source) => composeContactCards(loadContactCardFacts(source)),
  'sign-in-sheet': ({ facts }) => composeSignInSheets(facts),
  'visit-record': (source) => composeVisitRecords(loadVisitRecordFacts(source)),
  'duty-roster': (source) => composeDutyRosters(loadDutyRosterFacts(source), source.profile),
  'broadcast-script': ({ facts, changes }) => composeBroadcastScript(facts, changes),
  'meeting-sheet': (source) => composeMeetingSheet(loadMeetingFacts(source)),
  'emergency-sheet': (source) => composeEmergencySheet(loadEmergencyFacts(source), source.profile),
  'birthday-list': (source) => composeBirthdayList(loadBirthdayFacts(source), source.profile),
  'recruitment-sheet': (source) => composeRecruitmentSheet(loadRecruitmentFacts(source)),
};
