import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import { anOfficeBackend, type OfficeBackend } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import { importRareNames, RARE_NAMES } from '../builders/office-rare-names.ts';
import { anElderRow, anIdNumber, anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';

let office: OfficeBackend;
let folder: OfficeFolder;

beforeEach(() => {
  office = anOfficeBackend();
  folder = anOfficeFolder();
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const fileOf = (name: string): string => path.join(folder.path, name);

const aKnownTownship = () => importRareNames(office, folder);

async function exported(
  table: 'elders-register' | 'helpers-register' | 'pairs-register' | 'walking-minutes',
  format: 'xlsx' | 'csv',
  idNumberReason: string | null,
): Promise<string> {
  const filePath = fileOf(`${table}.${format}`);
  await office.ask('exports.write', { table, format, filePath, placeId: null, idNumberReason });
  return filePath;
}

describe('rare names', () => {
  test('go out unchanged and are found by search', async () => {
    await aKnownTownship();
    const csv = readFileSync(await exported('elders-register', 'csv', null), 'utf8');
    const { sheets } = await readXlsx(readFileSync(await exported('elders-register', 'xlsx', null)));
    const cells = new Set(sheets.flatMap((sheet) => sheet.rows.flat()));
    for (const name of RARE_NAMES) {
      expect(csv).toContain(`"${name}"`);
      expect(cells).toContain(name);
      const found = await office.ask('people.list', {
        role: 'elder',
        placeId: null,
        onlyWithNeeds: false,
        search: name,
      });
      expect(found.map((row) => row.name)).toEqual([name]);
    }
  });
});

describe('identity numbers', () => {
  const numbersIn = async (filePath: string): Promise<string[]> => {
    const { sheets } = await readXlsx(readFileSync(filePath));
    return sheets.flatMap((sheet) =>
      sheet.rows.flat().flatMap((cell) => (typeof cell === 'string' && /^511900/u.test(cell) ? [cell] : [])),
    );
  };

  test('leave masked, and nothing is written down', async () => {
    await aKnownTownship();
    const numbers = await numbersIn(await exported('elders-register', 'xlsx', null));
    expect(numbers).toHaveLength(7);
    expect(numbers.filter((number) => !/^511900\*{8}[\dX]{4}$/u.test(number))).toEqual([]);
    expect(await office.ask('privacy.disclosures', { limit: 10 })).toEqual([]);
  });

  test('leave whole with a reason, which is written down with the number of people', async () => {
    await aKnownTownship();
    const numbers = await numbersIn(await exported('elders-register', 'xlsx', '报送县民政局'));
    expect(numbers).toContain(anIdNumber('1943-03-05', 22));
    expect(await office.ask('privacy.disclosures', { limit: 10 })).toEqual([
      {
        disclosedAt: '2026-11-22T09:00:00',
        personName: null,
        what: 'export',
        people: 7,
        reason: '报送县民政局',
      },
    ]);
  });

  test('stand on no paper whole, and in no log line', async () => {
    await aKnownTownship();
    const village = (await office.ask('people.placeTree', {})).find((place) => place.name === '柳树村');
    const { html } = await office.ask('exports.composePaper', {
      paper: 'elders-register',
      villageId: village?.id ?? 0,
      personId: null,
    });
    expect(html).toContain('511900********0223');
    expect(html).not.toMatch(/\d{17}[\dX]/u);
    expect(office.logLines.join('\n')).not.toMatch(/511900|陈桂英/u);
  });
});

describe('what may be written', () => {
  test('nothing where nobody is meant', async () => {
    const refusal = await office.refusalOf('exports.write', {
      table: 'elders-register',
      format: 'xlsx',
      filePath: fileOf('a.xlsx'),
      placeId: null,
    });
    expect(refusal).toBe('exports.nothing-to-write');
    expect(existsSync(fileOf('a.xlsx'))).toBe(false);
  });

  test('only what the name of the file says', async () => {
    await aKnownTownship();
    const order = { table: 'people', format: 'csv', placeId: null } as const;
    expect(await office.refusalOf('exports.write', { ...order, filePath: fileOf('a.bat') })).toBe(
      'exports.wrong-extension',
    );
    expect(
      await office.refusalOf('exports.write', { ...order, filePath: path.join(folder.path, 'no', 'a.csv') }),
    ).toBe('exports.file-unwritable');
  });

  test('only the chosen people, in their order', async () => {
    await aKnownTownship();
    const all = await office.ask('people.list', {
      role: 'elder',
      placeId: null,
      onlyWithNeeds: false,
      search: '',
    });
    const chosen = ['赵大山', '龚䶮'].map((name) => all.find((row) => row.name === name)?.id ?? 0);
    const filePath = fileOf('people.csv');
    await office.ask('exports.write', {
      table: 'people',
      format: 'csv',
      filePath,
      placeId: null,
      personIds: chosen,
    });
    const names = readFileSync(filePath, 'utf8').match(/赵大山|龚䶮|陈桂英/gu);
    expect(names).toEqual(['赵大山', '龚䶮']);
  });

  test.each(['people', 'households', 'gaps', 'import-findings'] as const)('the list %s', async (table) => {
    await aKnownTownship();
    await importFiles(office, [
      folder.table('more.csv', [anElderRow({ 姓名: '某 人', 身份证号: '', 户号: '99', 电话: '' })]),
    ]);
    const [batch] = await office.ask('imports.list', {});
    const { rows } = await office.ask('exports.write', {
      table,
      format: 'xlsx',
      filePath: fileOf(`${table}.xlsx`),
      placeId: null,
      batchId: batch?.id ?? null,
    });
    expect(rows).toBeGreaterThan(0);
  });
});
