import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const project = path.resolve(import.meta.dirname, '../..');
const sections = readFileSync(path.join(project, 'docs/features.md'), 'utf8').split(/^## /m);
const rows = sections
  .flatMap((section) => section.split('\n').map((line) => ({ section: section.charAt(0), line })))
  .filter(({ line }) => /^\| F\d+ /.test(line))
  .map(({ section, line }) => {
    const [id = '', asks = '', priority = '', state = '', file = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { section, id, asks, priority, state, file: file.replaceAll('`', '') };
  });

/** What should be there of pairing. */
const SHOULD_OF_PAIRING = ['F071', 'F073', 'F080', 'F083', 'F085', 'F088'];

/** What should be there of time, season and terrain. */
const SHOULD_OF_SEASONS = ['F176'];

/** What should be there of cards, forms and notices, and is. */
const SHOULD_OF_FORMS = ['F127', 'F133', 'F138'];

/** What should be there of the time bank, of supervision and of money beside the ledger. */
const SHOULD_OF_TIME_BANK = [
  ...['F149', 'F153', 'F158', 'F161', 'F163', 'F164', 'F165'],
  ...['F180', 'F182', 'F185', 'F187', 'F188', 'F190', 'F193'],
  ...['F199', 'F200', 'F204', 'F206'],
];

/** Every row of the inventory that the program must serve. */
const MUST = [
  ...['F001', 'F002', 'F003', 'F004', 'F005', 'F012', 'F013', 'F022', 'F025'],
  ...['F028', 'F029', 'F030', 'F031', 'F032', 'F033', 'F034', 'F036', 'F037', 'F049', 'F050', 'F051', 'F052'],
  ...['F054', 'F056', 'F060', 'F061', 'F062', 'F063', 'F065'],
  ...['F067', 'F068', 'F069', 'F070', 'F072', 'F074', 'F075', 'F076', 'F077', 'F078', 'F079', 'F081', 'F082'],
  ...['F084', 'F087', 'F089', 'F090', 'F091'],
  ...['F092', 'F093', 'F094', 'F095', 'F102', 'F105', 'F106', 'F107', 'F108', 'F112', 'F116', 'F120'],
  ...['F122', 'F123', 'F124', 'F125', 'F126', 'F128', 'F130', 'F131', 'F132', 'F139'],
  ...[
    'F141',
    'F143',
    'F144',
    'F145',
    'F146',
    'F147',
    'F148',
    'F150',
    'F151',
    'F152',
    'F154',
    'F155',
    'F159',
    'F160',
  ],
  ...['F167', 'F168', 'F169', 'F170', 'F171', 'F172', 'F174', 'F175', 'F177', 'F178'],
  ...['F179', 'F181', 'F183', 'F184', 'F186', 'F189', 'F191', 'F192', 'F194', 'F195'],
  ...['F236', 'F238', 'F241', 'F244'],
];

it('names every feature that must be there, each once', () => {
  const must = rows.filter((row) => row.priority === 'M').map((row) => row.id);
  expect(MUST.filter((id) => !must.includes(id))).toEqual([]);
  const should = [...SHOULD_OF_PAIRING, ...SHOULD_OF_SEASONS, ...SHOULD_OF_FORMS, ...SHOULD_OF_TIME_BANK];
  expect(should.filter((id) => !rows.some((row) => row.id === id))).toEqual([]);
  expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
});

it('names only files that exist, and one for each feature that is served', () => {
  expect(rows.filter(({ file }) => file !== '' && !existsSync(path.join(project, file)))).toEqual([]);
  expect(rows.filter(({ state, file }) => state !== 'later' && file === '')).toEqual([]);
});

it('serves all that must be there, and of what should be there all of sections C, F, G, H and I, and what is named of forms', () => {
  const owed = rows.filter(
    ({ id, section, priority }) =>
      priority === 'M' || ('CFGHI'.includes(section) && priority === 'S') || SHOULD_OF_FORMS.includes(id),
  );
  expect(owed.length).toBeGreaterThanOrEqual(MUST.length);
  expect(owed.filter(({ state, file }) => !state.startsWith('✓') || file === '').map(({ id }) => id)).toEqual(
    [],
  );
});

it('knows a few states, and says what is still to come where not all is there', () => {
  const known = /^(✓|✓ (people|data) side: .+|later|partly: .+)$/;
  expect(rows.filter(({ state }) => !known.test(state)).map(({ id, state }) => `${id} ${state}`)).toEqual([]);
});

it('marks the people side only in sections A, B and L, and the data side only in C and D', () => {
  const ofSide = (side: string) => rows.filter(({ state }) => state.startsWith(`✓ ${side} side`));
  expect(ofSide('people').filter(({ section }) => !'ABL'.includes(section))).toEqual([]);
  expect(ofSide('data').filter(({ section }) => !'CD'.includes(section))).toEqual([]);
});
