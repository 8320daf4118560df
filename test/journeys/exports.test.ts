import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import type { ImportPreview } from '../../src/shared/domain/import-preview.ts';
import { severityOf } from '../../src/shared/findings/import-finding.ts';
import { anOfficeBackend, type OfficeBackend } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import {
  aHelperRow,
  aPairRow,
  anElderRow,
  anIdNumber,
  anOfficeFolder,
  type OfficeFolder,
} from '../builders/office-registers.ts';

const RARE_NAMES = ['龚䶮', '王㛃', '李𬭚', '𠮷秀英', '阿依古丽·买买提'];

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

/** Elders with rare names in two villages, a helper, their pair, and walking minutes. */
async function aKnownTownship(): Promise<void> {
  await importFiles(office, [
    folder.table('elders.csv', [
      anElderRow(),
      ...RARE_NAMES.map((name, index) =>
        anElderRow({
          姓名: name,
          身份证号: anIdNumber(`194${index}-03-05`, 100 + index * 2),
          户号: `01${index}`,
          院落: index < 3 ? '上院子' : '下院子',
          电话: `1990000110${index}`,
          自理能力: '半自理',
          类别: '独居、低保',
          需求: '助餐 每周3次；助浴 每周1次',
          子女姓名: '王小军',
          子女电话: '19900005678',
          子女关系: '子',
          备注: index === 0 ? '-耳背，=敲门' : '',
        }),
      ),
      anElderRow({
        姓名: '赵大山',
        性别: '男',
        身份证号: anIdNumber('1950-01-02', 11),
        村: '青石村',
        户号: '1',
      }),
    ]),
    folder.table('helpers.csv', [aHelperRow()]),
    folder.table('pairs.csv', [aPairRow()]),
    folder.file(
      'walking.csv',
      '\uFEFF柳树村院落间步行时间表,,\r\n院落,上院子,下院子\r\n上院子,—,12\r\n下院子,,—\r\n',
    ),
  ]);
}

async function exported(
  table: 'elders-register' | 'helpers-register' | 'pairs-register' | 'walking-minutes',
  format: 'xlsx' | 'csv',
  idNumberReason: string | null,
): Promise<string> {
  const filePath = fileOf(`${table}.${format}`);
  await office.ask('exports.write', { table, format, filePath, placeId: null, idNumberReason });
  return filePath;
}

function previewOf(filePath: string): Promise<ImportPreview> {
  return office.ask('imports.preview', { jobId: 'again', filePaths: [filePath], decisions: {} });
}

function doubts(preview: ImportPreview): string[] {
  return preview.files.flatMap((file) =>
    file.findings
      .filter((one) => severityOf(one.code) === 'doubt')
      .map((one) => `${one.code} ${one.raw} → ${one.proposal ?? ''}`),
  );
}

function refusals(preview: ImportPreview): string[] {
  return preview.files.flatMap((file) =>
    file.findings
      .filter((one) => severityOf(one.code) === 'refused' && !['row-footer', 'row-total'].includes(one.code))
      .map((one) => `${one.code} ${one.raw}`),
  );
}

describe('what goes out comes in again', () => {
  test.each([
    ['elders-register', 'xlsx', 7],
    ['elders-register', 'csv', 7],
    ['helpers-register', 'xlsx', 1],
    ['helpers-register', 'csv', 1],
    ['pairs-register', 'xlsx', 1],
    ['pairs-register', 'csv', 1],
    ['walking-minutes', 'xlsx', 1],
  ] as const)('%s as %s: every row the same, no question', async (table, format, rows) => {
    await aKnownTownship();
    const preview = await previewOf(await exported(table, format, '换电脑'));
    expect(preview.unread).toEqual([]);
    expect(doubts(preview)).toEqual([]);
    expect(refusals(preview)).toEqual([]);
    expect(preview.files[0]?.counts).toMatchObject({ new: 0, changed: 0, doubtful: 0, same: rows });
    expect(preview.after).toEqual(preview.before);
  });

  test.each([
    ['elders-register', 7],
    ['helpers-register', 1],
    ['pairs-register', 1],
  ] as const)('%s with masked identity numbers: still everybody is known', async (table, rows) => {
    await aKnownTownship();
    const preview = await previewOf(await exported(table, 'xlsx', null));
    expect(doubts(preview)).toEqual([]);
    expect(refusals(preview)).toEqual([]);
    expect(preview.files[0]?.counts).toMatchObject({ new: 0, changed: 0, same: rows });
  });
});

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

describe('empty workbooks', () => {
  const filled = {
    elders: anElderRow({ 姓名: '阿依古丽·买买提', 民族: '维吾尔族' }),
    helpers: aHelperRow(),
    pairs: aPairRow(),
  };

  test.each(['elders', 'helpers', 'pairs'] as const)(
    '%s: filled in, it imports without a question',
    async (kind) => {
      if (kind === 'pairs') await aKnownTownship();
      const filePath = fileOf(`${kind}.xlsx`);
      await office.ask('exports.template', { kind, filePath });
      const { sheets } = await readXlsx(readFileSync(filePath));
      const [register] = sheets;
      const headings = register?.rows[0] ?? [];
      expect(headings.length).toBeGreaterThan(5);
      expect(sheets.at(-1)?.name).toBe('说明');
      if (kind !== 'pairs') expect(register?.dataValidations?.some((one) => one.type === 'list')).toBe(true);

      const row = withLabels(filled[kind], headings.map(String));
      await fillTemplate(filePath, register?.name ?? '', [
        headings,
        headings.map((label) => row[String(label)] ?? null),
      ]);
      const preview = await previewOf(filePath);
      expect(preview.unread).toEqual([]);
      expect(doubts(preview)).toEqual([]);
      expect(refusals(preview)).toEqual([]);
      expect(preview.files[0]?.kind).toBe(kind);
      expect(preview.files[0]?.counts).toMatchObject(
        kind === 'pairs' ? { read: 1, same: 1 } : { read: 1, new: 1 },
      );
    },
  );

  test('walking minutes: the hamlets of the office stand across and down', async () => {
    await aKnownTownship();
    const filePath = fileOf('walking.xlsx');
    await office.ask('exports.template', { kind: 'walking-minutes', filePath });
    const { sheets } = await readXlsx(readFileSync(filePath));
    const village = sheets.find((sheet) => sheet.name === '柳树村');
    expect(village?.rows.slice(1).map((row) => row.map((cell) => cell ?? ''))).toEqual([
      ['院落', '上院子', '下院子'],
      ['上院子', '—', ''],
      ['下院子', '', '—'],
    ]);
    const rows = (village?.rows ?? []).map((row) => [...row]);
    rows[2]?.splice(2, 1, 15);
    await fillTemplate(filePath, '柳树村', rows);
    const preview = await previewOf(filePath);
    expect(preview.files[0]?.counts).toMatchObject({ read: 1, changed: 1, refused: 0 });
  });

  /** What a clerk does: writes into the first sheet and leaves the explanation where it is. */
  async function fillTemplate(
    filePath: string,
    name: string,
    rows: readonly (readonly unknown[])[],
  ): Promise<void> {
    const { sheets } = await readXlsx(readFileSync(filePath));
    const written = sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.name === name ? rows.map((row) => [...row] as CellValue[]) : sheet.rows,
    }));
    writeFileSync(filePath, await writeXlsx({ sheets: written }));
  }

  /** The same row under the headings of the template. */
  function withLabels(
    row: Readonly<Record<string, string>>,
    labels: readonly string[],
  ): Record<string, string> {
    const other: Readonly<Record<string, string>> = {
      身份证号: '公民身份号码',
      组: '村组',
      电话: '本人电话',
      明白卡: '同意制卡',
    };
    return Object.fromEntries(
      Object.entries(row).map(([heading, cell]) => {
        const label = labels.includes(heading) ? heading : (other[heading] ?? heading);
        return [label, cell];
      }),
    );
  }
});

describe('one person’s own sheet', () => {
  test('holds everything on record, health and consents too, and the reason is written down', async () => {
    await aKnownTownship();
    const [person] = await office.ask('people.list', {
      role: 'elder',
      placeId: null,
      onlyWithNeeds: false,
      search: '龚䶮',
    });
    const personId = person?.id ?? 0;
    const { html, fileStem, landscape } = await office.ask('exports.composePaper', {
      paper: 'person-record',
      villageId: null,
      personId,
      reason: '本人申请',
    });
    for (const words of [
      '龚䶮',
      '半自理',
      '低保',
      '王小军',
      '同意公示',
      '助浴 每周1次',
      '打印本人资料',
      '本人申请',
    ])
      expect(html).toContain(words);
    expect(html).toMatch(/2026年\d+月\d+日 \d\d:\d\d</u);
    expect(html).not.toMatch(/\d{4}-\d\d-\d\d/u);
    expect(html).toContain('511900********1005');
    expect(landscape).toBe(false);
    expect(fileStem).not.toContain('龚䶮');
    expect(await office.ask('privacy.disclosures', { limit: 1 })).toMatchObject([
      { what: 'record', people: 1, reason: '本人申请', personName: '龚䶮' },
    ]);
  });

  test('is made for nobody who is not on record', async () => {
    const refusal = await office.refusalOf('exports.composePaper', {
      paper: 'person-record',
      villageId: null,
      personId: 999,
      reason: '本人申请',
    });
    expect(refusal).toBe('people.not-found');
  });
});

describe('papers of a village', () => {
  test.each([
    ['elders-register', '龚䶮'],
    ['helpers-register', '刘秀兰'],
    ['pairs-register', '合计：老人 1 人'],
    ['household-cards', '一户一卡'],
    ['survey-form', '老年人基本情况登记表'],
  ] as const)('%s', async (paper, words) => {
    await aKnownTownship();
    const village = (await office.ask('people.placeTree', {})).find((place) => place.name === '柳树村');
    const document = await office.ask('exports.composePaper', {
      paper,
      villageId: village?.id ?? 0,
      personId: null,
    });
    expect(document.form).toBe(paper);
    expect(document.html).toContain(words);
  });
});
