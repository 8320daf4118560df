import type { RosterTask } from '../../../shared/domain/roster-task.ts';

/**
 * The text under which the task of a visit is kept: kind, number, duty; of a need, which most are, its number alone. The same task
 * gives the same text, however it was put together; it is written twice for each visit (row and key), hence as short as it can be.
 */
export function taskText(task: RosterTask): string {
  switch (task.kind) {
    case 'need':
      return String(task.needId);
    case 'meal-round':
      return JSON.stringify([task.kind, task.roundId]);
    case 'duty':
      return JSON.stringify([task.kind, task.venueId, task.duty]);
    case 'farm':
      return JSON.stringify([task.kind, task.farmTaskId]);
  }
}

/** The other way round. */
export function readTask(text: string): RosterTask {
  const kept = JSON.parse(text) as number | [RosterTask['kind'], number, string?];
  const [kind, id, duty] = typeof kept === 'number' ? (['need', kept] as const) : kept;
  const task = {
    need: { kind: 'need', needId: id },
    'meal-round': { kind: 'meal-round', roundId: id },
    duty: { kind: 'duty', venueId: id, duty },
    farm: { kind: 'farm', farmTaskId: id },
  }[kind];
  return task as RosterTask;
}
