import { expect, test } from 'vitest';
import { printOnPrinter } from '../../src/main/print-on-printer.ts';
import { openPreview } from '../../src/main/preview-paper.ts';
import type { PrinterOrder } from '../../src/main/press.ts';
import { aPress, aVillageBackend, anOrder } from './a-village-backend.ts';

const printer = { printerName: '村委会打印机', bothSides: true };
const TWO = [1, 2].map((id) => ({ id, version: 1, sheets: 1 }));

test('sends form after form, village after village, and writes each down without a file', async () => {
  const { backend, recorded } = aVillageBackend(TWO);
  const sent: string[] = [];
  const orders: PrinterOrder[] = [];
  const result = await printOnPrinter({
    backend,
    order: { ...anOrder(['weekly-roster', 'task-slip'], 3), ...printer },
    openPress: aPress(
      (html) => sent.push(html),
      null,
      2,
      (order) => orders.push(order),
    ),
    onProgress: () => undefined,
    isStopped: () => false,
  });
  expect(sent).toEqual(['page of V1', 'page of V1', 'page of V2', 'page of V2']);
  expect(orders[0]).toEqual({ ...printer, bothSides: false, copies: 3 });
  expect(result).toMatchObject({ pages: 24, stopped: false });
  expect(recorded).toMatchObject(Array.from({ length: 4 }, () => ({ fileName: null, copies: 3, pages: 2 })));
});

test('what is signed, hung up or cut apart has nobody else on its back; cards have their backs', async () => {
  const { backend } = aVillageBackend([{ id: 1, version: 1, sheets: 1 }]);
  const orders: PrinterOrder[] = [];
  await printOnPrinter({
    backend,
    order: { ...anOrder(['sign-in-sheet', 'wall-card', 'task-slip', 'contact-card']), ...printer },
    openPress: aPress(undefined, null, 2, (order) => orders.push(order)),
    onProgress: () => undefined,
    isStopped: () => false,
  });
  expect(orders.map(({ bothSides }) => bothSides)).toEqual([false, false, false, true]);
});

test('what has gone to the printer stays written down when the job is stopped', async () => {
  const { backend, recorded } = aVillageBackend(TWO);
  const result = await printOnPrinter({
    backend,
    order: { ...anOrder(['weekly-roster']), ...printer },
    openPress: aPress(),
    onProgress: () => undefined,
    isStopped: () => recorded.length === 1,
  });
  expect(result).toMatchObject({ pages: 2, stopped: true });
});

test('a preview is the paper itself, and nothing is written down', async () => {
  const { backend, composed, recorded } = aVillageBackend(TWO);
  const preview = openPreview(backend, aPress());
  const { weekStart, villageIds, scope } = anOrder([]);
  const shown = await preview({
    weekStart,
    villageId: villageIds[0]!,
    form: 'wall-card',
    profile: 'household',
    scope,
    groupNos: [],
  });
  expect(Buffer.from(shown.pdfBase64, 'base64').toString()).toBe('page of V1');
  expect(composed).toMatchObject([{ preview: true }]);
  expect(recorded).toEqual([]);
});
