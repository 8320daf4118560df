import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { BackendHost } from '../../src/main/backend-host.ts';
import type { Press } from '../../src/main/press.ts';
import { printToFolder } from '../../src/main/print-to-folder.ts';
import { placeId } from '../../src/shared/domain/ids.ts';
import type { PaperForm } from '../../src/shared/domain/printing.ts';
import { calendarDate } from '../../src/shared/time/calendar-date.ts';

const weekStart = calendarDate.parse('2026-11-23');
const withheld = { form: 'wall-card' as const, name: '某人', reason: 'no-wall-card-consent' as const };

interface Village {
  readonly id: number;
  readonly version: number | null;
  readonly sheets: number;
}

let folder = '';
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'print-')), 'papers');
});

/** A backend that knows these villages and writes down what it is told of. */
function aBackend(villages: readonly Village[]) {
  const recorded: unknown[] = [];
  const answers: Record<string, (input: never) => unknown> = {
    'printing.plan': ({ forms }: { forms: PaperForm[] }) =>
      villages.flatMap(({ id, version, sheets }) =>
        forms.map((form) => ({
          villageId: id,
          villageName: `V${id}`,
          form,
          version,
          sheets,
          withheld: [withheld],
        })),
      ),
    'printing.compose': ({ villageId, form }: { villageId: number; form: PaperForm }) => ({
      form,
      fileStem: `V${villageId}-${form}`,
      html: `page of V${villageId}`,
    }),
    'printing.record': (input: unknown) => {
      recorded.push(input);
      return {};
    },
  };
  const backend: BackendHost = {
    ask: (name, input) => Promise.resolve({ ok: true, value: answers[name]?.(input as never) }),
    stop: () => Promise.resolve(),
  };
  return { backend, recorded };
}

function aPress(print: (html: string) => void = () => undefined): () => Press {
  return () => ({
    print: ({ html }) => {
      print(html);
      return Promise.resolve({ pdf: Buffer.from(html), pages: 2 });
    },
    close: () => undefined,
  });
}

const order = (forms: PaperForm[]) => ({
  jobId: 'j',
  weekStart,
  villageIds: [placeId.parse(1)],
  forms,
  folder,
});
const steadily = { onProgress: () => undefined, isStopped: () => false };

describe('printing to a folder', () => {
  test('writes one file for each village and form, records it, and reports how far it is', async () => {
    const { backend, recorded } = aBackend([
      { id: 1, version: 1, sheets: 3 },
      { id: 2, version: 1, sheets: 3 },
    ]);
    const done: number[] = [];
    const result = await printToFolder({
      ...steadily,
      backend,
      openPress: aPress(),
      order: order(['weekly-roster', 'wall-card']),
      onProgress: (progress) => done.push(progress.done),
    });
    expect(result.files.map((file) => file.fileName)).toEqual([
      'V1-weekly-roster.pdf',
      'V1-wall-card.pdf',
      'V2-weekly-roster.pdf',
      'V2-wall-card.pdf',
    ]);
    expect(readdirSync(folder).sort()).toEqual(result.files.map((file) => file.fileName).sort());
    expect(readFileSync(path.join(folder, 'V2-wall-card.pdf'), 'utf8')).toBe('page of V2');
    expect(recorded).toHaveLength(4);
    expect(done).toEqual([0, 1, 2, 3, 4]);
    expect(result).toMatchObject({ stopped: false, withheld: [withheld, withheld, withheld, withheld] });
  });

  test('passes over villages without a published roster or without sheets', async () => {
    const { backend } = aBackend([
      { id: 1, version: null, sheets: 0 },
      { id: 2, version: 1, sheets: 0 },
      { id: 3, version: 2, sheets: 1 },
    ]);
    const result = await printToFolder({
      ...steadily,
      backend,
      openPress: aPress(),
      order: order(['task-slip']),
    });
    expect(result.files.map((file) => file.villageName)).toEqual(['V3']);
    expect(result.stopped).toBe(false);
  });

  test.each([
    [null, 'printing.not-published'],
    [1, 'printing.nothing-to-print'],
  ])('refuses when there is nothing at all (version %s): %s', async (version, code) => {
    const { backend } = aBackend([{ id: 1, version, sheets: 0 }]);
    const printing = printToFolder({
      ...steadily,
      backend,
      openPress: aPress(),
      order: order(['task-slip']),
    });
    await expect(printing).rejects.toMatchObject({ code });
  });

  test('stops between two sheets and keeps what is finished', async () => {
    const { backend, recorded } = aBackend([1, 2, 3, 4, 5, 6].map((id) => ({ id, version: 1, sheets: 1 })));
    let printed = 0;
    const result = await printToFolder({
      backend,
      openPress: aPress(() => (printed += 1)),
      order: order(['task-slip']),
      onProgress: () => undefined,
      isStopped: () => printed >= 2,
    });
    expect(result.stopped).toBe(true);
    expect(result.files).toHaveLength(printed);
    expect(recorded).toHaveLength(printed);
    expect(printed).toBeLessThan(6);
  });

  test('a sheet that fails ends the job, and closes every press', async () => {
    const { backend, recorded } = aBackend([1, 2, 3, 4, 5, 6].map((id) => ({ id, version: 1, sheets: 1 })));
    let open = 0;
    const openPress = (): Press => {
      open += 1;
      return {
        print: () => Promise.reject(new Error('paper jam')),
        close: () => void (open -= 1),
      };
    };
    await expect(
      printToFolder({ ...steadily, backend, openPress, order: order(['task-slip']) }),
    ).rejects.toThrow('paper jam');
    expect(open).toBe(0);
    expect(recorded).toEqual([]);
  });
});
