import { remember, remembered } from '../../../components/remembered.ts';
import { isBlank, type SurveySheet } from './survey-sheet.ts';

const NAME = 'survey-sheet';

/** Keeps an unfinished sheet on this computer until it is saved or cleared; an identity number never. */
export function keepSheet(sheet: SurveySheet): void {
  const { idNumber: _never, ...texts } = sheet.texts;
  remember(NAME, isBlank(sheet) ? null : { ...sheet, texts });
}

export function findKeptSheet(): SurveySheet | null {
  return remembered<SurveySheet | null>(NAME, null);
}
