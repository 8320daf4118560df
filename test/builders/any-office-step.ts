import { PERSON_STEPS } from './any-person-step.ts';
import { PLACE_STEPS } from './any-place-step.ts';
import { type Call, type Known, NOTHING, type Step } from './any-step.ts';
import type { OfficeBackend } from './office-backend.ts';
import type { Random } from './random.ts';

const STEPS = {
  ...PERSON_STEPS,
  ...PLACE_STEPS,
  undo: (random, known) => ({
    name: 'changes.undo',
    input: { changeSetId: random.pick(known.changes) },
  }),
  'undo the newest': (_, known) => ({
    name: 'changes.undo',
    input: { changeSetId: known.changes[0] ?? NOTHING },
  }),
  redo: (random, known) => ({ name: 'changes.redo', input: { changeSetId: random.pick(known.changes) } }),
  'redo the newest': (_, known) => ({
    name: 'changes.redo',
    input: { changeSetId: known.changes[0] ?? NOTHING },
  }),
} satisfies Record<string, Step>;

export type OfficeStep = keyof typeof STEPS | 'accept pairs';
export const officeSteps: readonly OfficeStep[] = [...(Object.keys(STEPS) as OfficeStep[]), 'accept pairs'];

/** The call of a step as chance fills it in, with what the office holds now. The import is never taken back. */
export async function stepInput(office: OfficeBackend, step: OfficeStep, random: Random): Promise<Call> {
  if (step === 'accept pairs')
    return { name: 'pairings.accept', input: { proposalId: await propose(office) } };
  return STEPS[step](random, await knownOf(office));
}

async function propose(office: OfficeBackend): Promise<number> {
  const answer = await office.call('pairings.propose', { jobId: 'pairing' });
  return answer.ok ? (answer.value as { id: number }).id : NOTHING;
}

async function knownOf(office: OfficeBackend): Promise<Known> {
  const tree = await office.ask('people.placeTree', {});
  const ids = (rows: readonly { id: number }[]): number[] => [...rows.map((row) => row.id), NOTHING];
  const ofLevel = (level: string): number[] => ids(tree.filter((place) => place.level === level));
  const everybody = { role: 'all', placeId: null, onlyWithNeeds: false, search: '' } as const;
  const households = await Promise.all(
    tree
      .filter((place) => place.level === 'village')
      .map(async ({ id }) => office.ask('places.households', { villageId: id, search: '' })),
  );
  const changes = await office.ask('changes.list', { limit: 500 });
  return {
    people: ids(await office.ask('people.list', everybody)),
    villages: ofLevel('village'),
    groups: ofLevel('village_group'),
    hamlets: ofLevel('hamlet'),
    places: ids(tree),
    households: ids(households.flat()),
    venues: ids(await office.ask('places.venues', { placeId: null })),
    teams: ids(await office.ask('places.teams', { placeId: null })),
    changes: ids(changes.filter(({ kind }) => kind !== 'import')),
  };
}
