import type { WorkbookProperties } from 'hucre/xlsx';
import { REGISTER_YEAR } from './people.ts';

const SAVED = new Date(Date.UTC(REGISTER_YEAR, 10, 20, 8, 30));

/** When the office saved its workbooks: fixed, so that the same seed gives the same bytes on any day. */
export const WORKBOOK_PROPERTIES: WorkbookProperties = { created: SAVED, modified: SAVED };
