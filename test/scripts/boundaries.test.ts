import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

interface Report {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[];
  };
}

async function cruise(folder: string): Promise<Report> {
  const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [program, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  // The JSON output always ends well; whether it holds violations is for us to see.
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: folder,
    maxBuffer: 100_000_000,
  });
  return JSON.parse(stdout) as Report;
}

/** A house of a few files, with the real rules. */
function aHouse(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'house-'));
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'tsconfig.base.json', 'package.json']) {
    cpSync(path.join(root, name), path.join(folder, name));
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  for (const [name, text] of Object.entries({
    'src/shared/word.ts': 'export type Word = string;',
    ...files,
  })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

const exports = 'export const thing = 1;';
const imports = (from: string) => `import { thing } from '${from}'; export const own = thing;`;

const PLANTED: readonly [string, Record<string, string>][] = [
  [
    'shared-imports-nothing-of-ours',
    { 'src/shared/a.ts': imports('../solver/index.ts'), 'src/solver/index.ts': exports },
  ],
  ['shared-stays-pure', { 'src/shared/a.ts': "import { join } from 'node:path'; export const own = join;" }],
  [
    'engines-know-no-people',
    { 'src/solver/engines/a.ts': "import type { Word } from '../../shared/word.ts'; export type W = Word;" },
  ],
  [
    'solver-pairing-stands-alone',
    { 'src/solver/pairing/a.ts': imports('../roster/b.ts'), 'src/solver/roster/b.ts': exports },
  ],
  [
    'solver-knows-no-database',
    { 'src/solver/a.ts': imports('../backend/db/b.ts'), 'src/backend/db/b.ts': exports },
  ],
  ['solver-stays-pure', { 'src/solver/a.ts': "import { now } from 'node:process'; export const own = now;" }],
  [
    'solver-has-one-door',
    { 'src/backend/planning/a.ts': imports('../../solver/roster/b.ts'), 'src/solver/roster/b.ts': exports },
  ],
  [
    'db-knows-no-operations',
    {
      'src/backend/db/a.ts': imports('../services/people/b.ts'),
      'src/backend/services/people/b.ts': exports,
    },
  ],
  [
    'only-db-opens-sqlite',
    {
      'src/backend/services/people/a.ts':
        "import Database from 'better-sqlite3'; export const own = Database;",
    },
  ],
  [
    'importers-write-nothing',
    { 'src/backend/importers/a.ts': imports('../db/b.ts'), 'src/backend/db/b.ts': exports },
  ],
  [
    'paper-knows-no-data',
    { 'src/backend/printing/a.ts': imports('../db/b.ts'), 'src/backend/db/b.ts': exports },
  ],
  [
    'no-service-of-another-area',
    {
      'src/backend/services/rosters/a.ts': imports('../people/b.ts'),
      'src/backend/services/people/b.ts': exports,
    },
  ],
  ['api-only-lets-in', { 'src/backend/api/a.ts': imports('../db/b.ts'), 'src/backend/db/b.ts': exports }],
  [
    'backend-is-headless',
    { 'src/backend/services/people/a.ts': imports('../../../main/b.ts'), 'src/main/b.ts': exports },
  ],
  [
    'backend-without-electron',
    { 'src/backend/services/people/a.ts': "import { app } from 'electron'; export const own = app;" },
  ],
  [
    'main-decides-nothing',
    {
      'src/main/a.ts': imports('../backend/services/people/b.ts'),
      'src/backend/services/people/b.ts': exports,
    },
  ],
  ['main-carries-no-addons', { 'src/main/a.ts': "import highs from 'highs'; export const own = highs;" }],
  ['preload-is-only-the-bridge', { 'src/preload/a.ts': imports('../main/b.ts'), 'src/main/b.ts': exports }],
  [
    'window-asks-by-the-contract',
    {
      'src/renderer/app/a.ts': imports('../../backend/services/people/b.ts'),
      'src/backend/services/people/b.ts': exports,
    },
  ],
  [
    'window-without-node',
    { 'src/renderer/app/a.ts': "import { join } from 'node:path'; export const own = join;" },
  ],
  [
    'window-without-electron',
    { 'src/renderer/app/a.ts': "import { shell } from 'electron'; export const own = shell;" },
  ],
  [
    'no-feature-of-another-area',
    {
      'src/renderer/features/people/a.ts': imports('../rosters/b.ts'),
      'src/renderer/features/rosters/b.ts': exports,
    },
  ],
  [
    'components-are-looks-only',
    { 'src/renderer/components/a.ts': imports('../bridge/b.ts'), 'src/renderer/bridge/b.ts': exports },
  ],
  [
    'no-cycles',
    {
      'src/shared/a.ts': imports('./b.ts'),
      'src/shared/b.ts': "import { own } from './a.ts'; export const thing = own;",
    },
  ],
  ['no-orphans', { 'src/shared/alone.ts': exports }],
  ['nothing-imports-tests', { 'src/shared/a.ts': imports('../../test/b.ts'), 'test/b.ts': exports }],
];

/** Every breach under names of its own, so that one house holds them all. */
function numbered(files: Record<string, string>, number: number): Record<string, string> {
  const own = (text: string) => text.replaceAll(/\/(a|b|alone)\.ts/g, `/$1${number}.ts`);
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [own(name), own(text)]));
}

const LAWFUL = {
  'src/backend/services/people/lawful.ts': imports('../../db/stored.ts'),
  'src/backend/db/stored.ts': exports,
};

describe('the walls between the rooms', () => {
  let found: Report['summary']['violations'] = [];
  beforeAll(async () => {
    const breaches = PLANTED.map(([, files], number) => numbered(files, number));
    found = (await cruise(aHouse(Object.assign({}, LAWFUL, ...breaches) as Record<string, string>))).summary
      .violations;
  });

  test('are watched over every file of the program', async () => {
    const { summary } = await cruise(root);
    expect(summary.totalCruised).toBeGreaterThan(100);
  });

  test.each(PLANTED.map(([rule, files], number) => ({ rule, files, number })))(
    'a planted breach of $rule is caught',
    ({ rule, files, number }) => {
      const [breaching] = Object.keys(numbered(files, number));
      expect(found).toContainEqual(
        expect.objectContaining({
          from: breaching,
          rule: expect.objectContaining({ name: rule }) as unknown,
        }),
      );
    },
  );

  test('a lawful import is left in peace', () => {
    expect(found.filter((violation) => /lawful|stored/.test(violation.from))).toEqual([]);
  });
});
