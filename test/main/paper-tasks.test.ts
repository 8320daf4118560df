import { expect, test } from 'vitest';
import { composeAhead, inPrintingOrder, type PaperTask } from '../../src/main/paper-tasks.ts';
import type { PaperDocument } from '../../src/shared/domain/printing.ts';
import type { PlaceId } from '../../src/shared/domain/ids.ts';

const aTask = (id: number): PaperTask => ({
  villageId: id as PlaceId,
  villageName: `V${id}`,
  form: 'task-slip',
  profile: 'household',
  version: 1,
  sheets: 1,
  copies: 1,
});

function aDesk(failing: number | null = null) {
  const tasks = [1, 2, 3].map(aTask);
  const begun: number[] = [];
  const composed = composeAhead(tasks, ({ villageId }) => {
    begun.push(villageId);
    if (villageId === failing) return Promise.reject(new Error(`no ${villageId}`));
    return Promise.resolve({ fileStem: `paper ${villageId}` } as PaperDocument);
  });
  return { tasks, begun, composed };
}

test('while a paper is printed the next is made ready, and none is made twice', async () => {
  const { tasks, begun, composed } = aDesk();
  const [first, second, third] = tasks as [PaperTask, PaperTask, PaperTask];
  expect((await composed(first)).fileStem).toBe('paper 1');
  expect(begun).toEqual([1, 2]);
  // Two presses ask at once.
  const both = await Promise.all([composed(second), composed(third)]);
  expect(both.map(({ fileStem }) => fileStem)).toEqual(['paper 2', 'paper 3']);
  expect(begun).toEqual([1, 2, 3]);
});

test('a paper that fails ahead of its turn fails in its turn', async () => {
  const { tasks, composed } = aDesk(2);
  const [first, second] = tasks as [PaperTask, PaperTask, PaperTask];
  expect((await composed(first)).fileStem).toBe('paper 1');
  await expect(composed(second)).rejects.toThrow('no 2');
});

test('villages stay together, each with its longest form first; the shortest of the first goes before all', () => {
  const tasks = [
    { ...aTask(1), sheets: 2 },
    { ...aTask(2), sheets: 3 },
    { ...aTask(1), sheets: 5 },
    { ...aTask(2), sheets: 9 },
    { ...aTask(1), sheets: 1 },
  ];
  expect(inPrintingOrder(tasks).map(({ villageId, sheets }) => [villageId, sheets])).toEqual([
    [1, 1],
    [1, 5],
    [1, 2],
    [2, 9],
    [2, 3],
  ]);
  expect(inPrintingOrder([])).toEqual([]);
});
