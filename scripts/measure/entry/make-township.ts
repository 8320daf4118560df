// node scripts/measure/entry/make-township.ts <data file>: the demo township, its sheets of a week that is over on paper.
import { writeFileSync } from 'node:fs';
import {
  addTwoStaff,
  anEarlierOffice,
  printSheetsToSign,
} from '../../../test/builders/sheets-of-last-week.ts';

const [dataFilePath = ':memory:'] = process.argv.slice(2);
const office = anEarlierOffice(dataFilePath);
const { ask, weekStart } = office;
const preview = await ask('imports.previewDemo', { jobId: 'preview', decisions: {} });
await ask('imports.accept', { jobId: 'accept', previewId: preview.previewId });
await printSheetsToSign(office);
const [enteredBy] = await addTwoStaff(office);
const sheets = await ask('attendance.listWeek', { weekStart, villageId: null });
await office.close();
writeFileSync(
  `${dataFilePath}.json`,
  JSON.stringify({
    enteredBy,
    sheets: sheets.map(({ number, plannedLines }) => ({ number, plannedLines })),
  }),
);
