import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { BackendHost } from '../../src/main/backend-host.ts';
import type { Press } from '../../src/main/press.ts';
import { printRegisters } from '../../src/main/print-registers.ts';
import { printSheet } from '../../src/main/print-sheet.ts';
import { placeId } from '../../src/shared/domain/ids.ts';

let folder = '';
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'registers-')), 'papers');
});

/** A backend with these villages; those of `empty` have nobody in any register. */
function aBackend(villages: readonly number[], empty: readonly number[] = []): BackendHost {
  const answers: Record<string, (input: never) => unknown> = {
    'people.placeTree': () => [
      { id: 100, level: 'township', name: 'T' },
      ...villages.map((id) => ({ id, level: 'village', name: `V${id}` })),
    ],
    'exports.composePaper': ({ villageId, paper }: { villageId: number | null; paper: string }) => {
      if (villageId !== null && empty.includes(villageId)) return null;
      return { form: paper, fileStem: `V${villageId}-${paper}`, html: `page of ${paper} V${villageId}` };
    },
  };
  return {
    ask: (name, input) => {
      const value = answers[name]?.(input as never);
      if (value === null)
        return Promise.resolve({ ok: false, kind: 'refusal', code: 'exports.nothing-to-write', facts: {} });
      return Promise.resolve({ ok: true, value });
    },
    stop: () => Promise.resolve(),
  };
}

function aPress(print: () => void = () => undefined): () => Press {
  return () => ({
    print: ({ html }) => {
      print();
      return Promise.resolve({ pdf: Buffer.from(html), pages: 3 });
    },
    send: () => Promise.reject(new Error('no printer')),
    close: () => undefined,
  });
}

const order = (villageIds: number[], papers: ('elders-register' | 'household-cards')[]) => ({
  jobId: 'j',
  papers,
  villageIds: villageIds.map((id) => placeId.parse(id)),
  folder,
  period: null,
  from: null,
  to: null,
});
const steadily = { onProgress: () => undefined, isStopped: () => false };

describe('printing registers', () => {
  test('one file for each village and register, with its progress', async () => {
    const done: number[] = [];
    const result = await printRegisters({
      ...steadily,
      backend: aBackend([1, 2]),
      openPress: aPress(),
      order: order([], ['elders-register', 'household-cards']),
      onProgress: (progress) => done.push(progress.done),
    });
    expect(result.stopped).toBe(false);
    expect(result.files.map((file) => file.fileName)).toEqual([
      'V1-elders-register.pdf',
      'V1-household-cards.pdf',
      'V2-elders-register.pdf',
      'V2-household-cards.pdf',
    ]);
    expect(readdirSync(folder).sort()).toEqual(result.files.map((file) => file.fileName).sort());
    expect(readFileSync(path.join(folder, 'V2-elders-register.pdf'), 'utf8')).toContain('V2');
    expect(done).toEqual([0, 1, 2, 3, 4]);
  });

  test('only the chosen villages, and passes over those without anybody', async () => {
    const result = await printRegisters({
      ...steadily,
      backend: aBackend([1, 2, 3], [2]),
      openPress: aPress(),
      order: order([2, 3], ['elders-register']),
    });
    expect(result).toMatchObject({ stopped: false, files: [{ villageName: 'V3', pages: 3 }] });
  });

  test('refuses where nobody stands in any of them', async () => {
    const printing = printRegisters({
      ...steadily,
      backend: aBackend([1], [1]),
      openPress: aPress(),
      order: order([], ['elders-register']),
    });
    await expect(printing).rejects.toMatchObject({ code: 'exports.nothing-to-write' });
  });

  test('stops between two registers and keeps what is finished', async () => {
    let printed = 0;
    const result = await printRegisters({
      backend: aBackend([1, 2, 3, 4, 5, 6]),
      openPress: aPress(() => (printed += 1)),
      order: order([], ['elders-register']),
      onProgress: () => undefined,
      isStopped: () => printed >= 2,
    });
    expect(result.stopped).toBe(true);
    expect(result.files).toHaveLength(printed);
    expect(printed).toBeLessThan(6);
  });
});

describe('printing one sheet', () => {
  const sheet = (filePath: string) => ({
    paper: 'survey-form' as const,
    personId: null,
    reason: null,
    villageId: null,
    pairs: null,
    personIds: null,
    requestIds: null,
    period: null,
    householdId: null,
    decisionIds: null,
    from: null,
    to: null,
    ruleVersion: null,
    anew: false,
    filePath,
  });

  test('writes the PDF where the clerk said', async () => {
    const filePath = path.join(mkdtempSync(path.join(tmpdir(), 'sheet-')), '登记表.pdf');
    const result = await printSheet({ backend: aBackend([]), openPress: aPress(), order: sheet(filePath) });
    expect(result).toEqual({ filePath, pages: 3 });
    expect(readFileSync(filePath, 'utf8')).toContain('survey-form');
  });

  test('writes nothing but a PDF', async () => {
    const printing = printSheet({
      backend: aBackend([]),
      openPress: aPress(),
      order: sheet('/tmp/registers.exe'),
    });
    await expect(printing).rejects.toMatchObject({ code: 'exports.wrong-extension' });
  });
});
