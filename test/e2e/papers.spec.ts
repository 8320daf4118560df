import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { FORM_PROFILES, type MaskingProfile } from '../../src/shared/domain/printing.ts';
import { launchShouwang, type RunningShouwang } from './harness/launch-shouwang.ts';
import {
  acrossRules,
  beyondMargins,
  bodyOf,
  overOneAnother,
  tooSmall,
  tornApart,
  withoutBlanks,
} from './harness/page-checks.ts';
import { fadedInGrey, lostInBlackAndWhite } from './harness/page-pixels.ts';
import { type ReadPage, readPages } from './harness/read-pages.ts';
import { BANK_PAPERS, type BankPaperRow } from './papers/bank-papers.ts';
import { FIRST_FORMS } from './papers/first-forms.ts';
import { forbiddenIn } from './papers/forbidden.ts';
import { FORMS_TO_SIGN } from './papers/forms-to-sign.ts';
import type { PaperRow, ProvedRow } from './papers/paper-row.ts';
import { VILLAGE_FORMS } from './papers/village-forms.ts';
import { WEEK } from './papers/week.ts';

/**
 * Every form in every profile, printed by the program's own press and read back from the PDF. A new form gets its row in
 * `papers/*.ts`; without one the first test fails.
 */
test.describe.configure({ mode: 'serial' });

const ROWS: readonly PaperRow[] = [...FIRST_FORMS, ...FORMS_TO_SIGN, ...VILLAGE_FORMS];
const PROFILES: readonly MaskingProfile[] = ['public', 'household', 'internal'];

let running: RunningShouwang;
const fileOf = new Map<string, string>();
const bankFileOf = (paper: string): string => path.join(bankFolder, `${paper}.pdf`);
let bankFolder = '';
let passbookAgain: unknown;
/** Pages as the print centre announces them. */
const announced = new Map<string, number>();
const key = ({ form, profile }: Pick<PaperRow, 'form' | 'profile'>): string => `${form} ${profile}`;

test.beforeAll(async () => {
  // Some 350 pages are printed here: half a minute on an idle machine, more on a busy one.
  test.setTimeout(300_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'shouwang-papers-'));
  const dataFile = path.join(folder, 'office.shouwang');
  execFileSync(process.execPath, [path.join(import.meta.dirname, 'papers/make-village.ts'), dataFile]);
  const { villageId } = JSON.parse(readFileSync(`${dataFile}.json`, 'utf8')) as { villageId: number };
  running = await launchShouwang({ SHOUWANG_DATA_FILE: dataFile });
  for (const profile of PROFILES) {
    const forms = ROWS.filter((row) => row.profile === profile).map(({ form }) => ({
      form,
      profile,
      copies: 1,
    }));
    const plan = await running.window.evaluate((order) => window.shouwang.call('printing.plan', order), {
      weekStart: WEEK,
      villageIds: [villageId],
      forms,
    });
    if (!plan.ok) throw new Error(JSON.stringify(plan));
    for (const { form, sheets } of plan.value) announced.set(key({ form, profile }), sheets);
    const answer = await running.window.evaluate(
      (order) => window.shouwang.call('shell.printToFolder', order),
      {
        jobId: profile,
        weekStart: WEEK,
        villageIds: [villageId],
        forms,
        folder: path.join(folder, profile),
      },
    );
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    for (const {
      forms: [form],
      filePath,
    } of answer.value.files)
      if (form !== undefined) fileOf.set(key({ form, profile }), filePath);
  }
  await printBankPapers(folder, villageId);
});

/** Papers that the ledger and supervision fill, printed as from the window; a passbook is booked by being printed. */
async function printBankPapers(folder: string, villageId: number): Promise<void> {
  bankFolder = folder;
  for (const row of BANK_PAPERS) {
    const answer = await printBankPaper(row, villageId);
    if (!answer.ok) throw new Error(`${row.paper}: ${JSON.stringify(answer)}`);
  }
  passbookAgain = await printBankPaper({ paper: 'passbook-book', order: {} }, villageId);
}

async function printBankPaper(
  { paper, order }: Pick<BankPaperRow, 'paper' | 'order'>,
  villageId: number,
): Promise<{ readonly ok: boolean }> {
  return running.window.evaluate((input) => window.shouwang.call('shell.printSheet', input), {
    ...{ paper, villageId, personId: null, reason: null, filePath: bankFileOf(paper) },
    ...order,
  });
}

test.afterAll(async () => {
  await running.app.close();
});

test('every form has a row for each of its profiles', () => {
  const wanted = Object.entries(FORM_PROFILES).flatMap(([form, profiles]) =>
    profiles.map((profile) => `${form} ${profile}`),
  );
  expect(ROWS.map(key).toSorted()).toEqual(wanted.toSorted());
});

for (const row of ROWS) {
  test(`${row.form}, ${row.profile}`, async () => {
    const file = fileOf.get(key(row)) ?? '';
    const pages = await readPages(file);
    provePaper(row, pages);
    proveType(row, pages);
    proveTexts(row, pages);
    // The first page and the last one stand for all: they are made of the same letters.
    for (const page of new Set([pages.at(0), pages.at(-1)]))
      if (page) {
        expect.soft(fadedInGrey(file, page), 'readable in grey').toEqual([]);
        expect.soft(lostInBlackAndWhite(file, page), 'readable in black and white').toEqual([]);
      }
    const off = Math.abs((announced.get(key(row)) ?? 0) - pages.length);
    expect.soft(off, 'pages beside those announced').toBeLessThanOrEqual(Math.max(1, pages.length / 10));
    row.further?.(pages);
  });
}

for (const row of BANK_PAPERS) {
  test(`${row.paper}, ${row.profile}`, async () => {
    const pages = await readPages(bankFileOf(row.paper));
    provePaper(row, pages);
    proveType(row, pages);
    proveTexts(row, pages);
    row.further?.(pages);
  });
}

test('a passbook that is on paper is not printed again', () => {
  expect(passbookAgain).toMatchObject({ ok: false, code: 'exports.nothing-to-write' });
});

/** A4 the right way round, as many pages as promised, each with its number. */
function provePaper({ landscape, pages: wanted }: ProvedRow, pages: readonly ReadPage[]): void {
  const { from, to } = typeof wanted === 'number' ? { from: wanted, to: wanted } : wanted;
  expect.soft(pages.length, 'pages').toBeGreaterThanOrEqual(from);
  expect.soft(pages.length, 'pages').toBeLessThanOrEqual(to);
  for (const page of pages) {
    const size = [Math.round(page.widthMm), Math.round(page.heightMm)];
    expect.soft(size, `page ${page.number}`).toEqual(landscape ? [297, 210] : [210, 297]);
    expect.soft(page.text).toContain(`第${page.number}页共${pages.length}页`);
  }
}

/** Large enough, in the font that travels with the program, and nothing over the edge, a line or another text. */
function proveType({ smallestPt, small }: ProvedRow, pages: readonly ReadPage[]): void {
  for (const page of pages) {
    expect.soft(tooSmall(page, smallestPt, small), 'too small').toEqual([]);
    expect.soft(beyondMargins(page), 'beyond the margins').toEqual([]);
    expect.soft(acrossRules(page), 'across a line').toEqual([]);
    expect.soft(overOneAnother(page), 'over one another').toEqual([]);
    const foreign = bodyOf(page).filter(({ font }) => !/^NotoSans(?:SC|JP)/.test(font));
    expect
      .soft(
        foreign.map(({ text, font }) => `${text} ${font}`),
        'in a font of the machine',
      )
      .toEqual([]);
  }
}

function proveTexts(
  { profile, onEachPage, must, mustNot = [], blocks = [] }: ProvedRow,
  pages: readonly ReadPage[],
): void {
  for (const page of pages)
    for (const words of onEachPage)
      expect.soft(page.text, `page ${page.number} repeats ${words}`).toContain(withoutBlanks(words));
  const all = pages.map(({ text }) => text).join('\n');
  for (const words of must) expect.soft(all, 'must stand there').toContain(withoutBlanks(words));
  const found = [...forbiddenIn(profile), ...mustNot].filter((words) => all.includes(withoutBlanks(words)));
  expect.soft(found, 'must not stand there').toEqual([]);
  expect.soft(tornApart(pages, blocks), 'torn apart').toEqual([]);
}
