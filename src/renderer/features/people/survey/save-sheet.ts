import type { AssessedLevel } from '../../../../shared/domain/assessment.ts';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import { type ConsentForm, consentPurpose } from '../../../../shared/domain/person.ts';
import type { PersonFinding } from '../../../../shared/findings/person-finding.ts';
import { calendarDate, type CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { call } from '../../../bridge/call.ts';
import { draftOf, emptyDraft } from '../form/person-draft.ts';
import { formOfSheet } from './form-of-sheet.ts';
import { type SurveySheet, textOf } from './survey-sheet.ts';

/** What stood in the way of saving, or what is worth a look afterwards. */
export type SavedSheet =
  | { readonly personId: PersonId; readonly remarks: readonly PersonFinding[] }
  | { readonly stopped: readonly PersonFinding[] };

/**
 * Saves a sheet call by call: the person, then the consents, then what the village says of self-care as an assessment.
 * Where a later call fails, saving again for the same person does no harm: `onPerson` tells who it became.
 */
export async function saveSheet(
  sheet: SurveySheet,
  existing: PersonId | null,
  today: CalendarDate,
  onPerson: (personId: PersonId) => void,
): Promise<SavedSheet> {
  const base =
    existing === null ? emptyDraft(sheet) : draftOf(await call('people.get', { personId: existing }));
  const form = formOfSheet(sheet, base);
  if (form === null) throw new Error('A sheet without name or village was to be saved');
  const found = await call('people.check', { personId: existing, form });
  const stopping = found.filter((finding) => finding.stops);
  if (stopping.length > 0) return { stopped: stopping };
  const { personId, findings } = await call('people.save', { personId: existing, form });
  onPerson(personId);
  await recordConsents(sheet, personId, today);
  const level = sheet.choices.selfCare as AssessedLevel | undefined;
  if (level !== undefined) {
    await call('people.addAssessment', {
      personId,
      form: {
        scale: 'village_words',
        assessedOn: dayOfSheet(sheet, today),
        assessor: textOf(sheet, 'takenBy'),
        items: null,
        score: null,
        adjustments: [],
        level,
        paperNo: textOf(sheet, 'paperNo'),
      },
    });
  }
  return { personId, remarks: findings };
}

async function recordConsents(sheet: SurveySheet, personId: PersonId, today: CalendarDate): Promise<void> {
  for (const purpose of consentPurpose.options) {
    const decision = sheet.consents[purpose];
    if (decision === undefined) continue;
    await call('people.recordConsent', {
      personIds: [personId],
      purpose,
      decision,
      date: dayOfSheet(sheet, today),
      form: (sheet.choices.consentForm as ConsentForm | undefined) ?? 'thumb_print',
      paperNo: textOf(sheet, 'paperNo'),
      takenBy: textOf(sheet, 'takenBy'),
    });
  }
}

/** The day on the sheet; today where none is written or it lies ahead. */
function dayOfSheet(sheet: SurveySheet, today: CalendarDate): CalendarDate {
  const written = calendarDate.safeParse(textOf(sheet, 'consentDate'));
  return written.success && written.data <= today ? written.data : today;
}
