import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const project = path.resolve(import.meta.dirname, '../..');
const rows = readFileSync(path.join(project, 'docs/features.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| F\d+ /.test(line))
  .map((line) => {
    const [id = '', asks = '', priority = '', state = '', file = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { id, asks, priority, state, file: file.replaceAll('`', '') };
  });

/** Every row of the inventory on places, people and forms that the program must serve. */
const MUST = [
  ...['F001', 'F002', 'F003', 'F004', 'F005', 'F012', 'F013', 'F022', 'F025'],
  ...['F028', 'F029', 'F030', 'F031', 'F032', 'F033', 'F034', 'F036', 'F037', 'F049', 'F050', 'F051', 'F052'],
  ...['F054', 'F056', 'F060', 'F061', 'F062', 'F063', 'F065'],
  ...['F236', 'F238', 'F241', 'F244'],
];

it('names every feature that must be there, each once', () => {
  const must = rows.filter((row) => row.priority === 'M').map((row) => row.id);
  expect(MUST.filter((id) => !must.includes(id))).toEqual([]);
  expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
});

it('names only files that exist, and one for each feature that is served', () => {
  expect(rows.filter(({ file }) => file !== '' && !existsSync(path.join(project, file)))).toEqual([]);
  expect(rows.filter(({ state, file }) => state !== 'later' && file === '')).toEqual([]);
});

it('knows three states, and says what is missing where something is', () => {
  expect(rows.filter(({ state }) => !/^(✓|later|partly: .+|partly)$/.test(state))).toEqual([]);
  expect(rows.filter(({ id, state }) => MUST.includes(id) && state === 'later')).toEqual([]);
});
