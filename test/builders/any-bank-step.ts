import type { Bank, Unsigned } from './office-time-bank.ts';
import { someRules } from './office-time-bank.ts';
import type { Random } from './random.ts';

/** Something that an office does to its bank or its registers, sensible or not; a refusal is an answer too. */
type Step = (bank: Bank, random: Random, people: Crowd) => Promise<unknown>;

/** Whom chance may pick. */
export interface Crowd {
  readonly households: readonly number[];
  readonly people: readonly number[];
  readonly villages: readonly number[];
  readonly items: readonly number[];
}

const MINUTES = [15, 30, 60, 90, 240];
const decision =
  (make: (bank: Bank, random: Random, crowd: Crowd) => Unsigned): Step =>
  (bank, random, crowd) =>
    bank.office.call('timeBank.decide', { form: bank.form(make(bank, random, crowd)) });
const staffOf = ({ clerk, checker }: Bank, random: Random) =>
  random.pick([
    { handler: clerk, reviewer: checker },
    { handler: checker, reviewer: clerk },
    { handler: clerk, reviewer: clerk },
  ]);
const ofHousehold = (random: Random, { households }: Crowd) => ({
  householdId: random.pick(households),
  memberId: null,
});
const twoHouseholds = (random: Random, { households }: Crowd) => ({
  householdId: random.pick(households),
  toHouseholdId: random.pick(households),
});

export const BANK_STEPS = {
  serve: (bank, random, { people }) =>
    bank
      .serve(random.pick([20, 45, 60, 130]), {
        helperId: random.pick([bank.helperId, bank.helperId, ...people]),
        points: random.pick(['store', 'store', 'store', 'donate', 'none'] as const),
        elderMark: random.pick(['signature', 'thumb-print', 'missing'] as const),
      })
      .catch(() => null),
  'credit what waits': (bank) =>
    bank.office.call('attendance.creditWaiting', { checkedBy: bank.checker, dryRun: false }),
  goods: decision((_, random, crowd) => ({
    ...{ kind: 'redeem-goods', ...ofHousehold(random, crowd) },
    ...{ itemId: random.pick(crowd.items), quantity: random.pick([1, 2]) },
  })),
  book: decision((_, random, crowd) => ({
    ...{ kind: 'hold-service', ...ofHousehold(random, crowd) },
    ...{ itemId: random.pick(crowd.items), quantity: 1 },
  })),
  settle: decision((_, random) => ({ kind: 'settle-service', holdId: random.pick([1, 2, 3, 4, 5, 6]) })),
  release: decision((_, random) => ({ kind: 'release-hold', holdId: random.pick([1, 2, 3, 4, 5, 6]) })),
  give: decision((_, random, crowd) => ({
    ...{ kind: 'gift', memberId: null, minutes: random.pick(MINUTES) },
    ...twoHouseholds(random, crowd),
  })),
  donate: decision((_, random, crowd) => ({
    ...{ kind: 'donate', ...ofHousehold(random, crowd), minutes: random.pick(MINUTES) },
  })),
  grant: decision((_, random, crowd) => ({
    ...{ kind: 'grant', householdId: random.pick(crowd.households), minutes: random.pick(MINUTES) },
  })),
  'carry in': decision((_, random, crowd) => ({
    ...{ kind: 'carry-in', ...ofHousehold(random, crowd), minutes: random.pick(MINUTES) },
  })),
  'carry out': decision((_, random, crowd) => ({
    ...{ kind: 'carry-out', ...ofHousehold(random, crowd), minutes: random.pick(MINUTES) },
  })),
  inherit: decision((_, random, crowd) => ({
    ...{ kind: 'inherit', minutes: random.pick(MINUTES), ...twoHouseholds(random, crowd) },
  })),
  expire: decision((_, random, crowd) => ({
    ...{ kind: 'expire', householdId: random.pick(crowd.households), minutes: random.pick(MINUTES) },
  })),
  reverse: (bank, random) =>
    bank.office.call('timeBank.reverse', {
      ...{ number: random.whole(1, 20), reason: '登记有误', ...staffOf(bank, random) },
    }),
  dispute: (bank, random, { households }) =>
    bank.office.call('timeBank.dispute', {
      ...{ householdId: random.pick(households), number: null, text: '少记了一次', reportedBy: '' },
      ...staffOf(bank, random),
    }),
  'settle a dispute': async (bank, random) => {
    const [dispute] = await bank.office.ask('timeBank.disputes', { withClosed: false });
    const requestId = dispute?.requestId ?? 1;
    return bank.office.call('timeBank.settleDispute', {
      requestId,
      result: '已核对',
      ...staffOf(bank, random),
    });
  },
  'change the rules': (bank, random) =>
    bank.office.call('timeBank.saveRules', {
      form: someRules({
        effectiveFrom: random.pick(['2026-11-01', '2026-11-22', '2026-12-01']),
        unitMinutes: random.pick([10, 30, 60]),
        giftsTo: [random.pick(['anybody', 'kin', 'special-elder'] as const)],
      }),
    }),
  'move somebody': (bank, random, { households, people }) =>
    bank.office.call('places.setMembers', {
      householdId: random.pick(households),
      members: [{ personId: random.pick(people), relationToHead: '' }],
    }),
  'somebody dies or goes': (bank, random, { people }) =>
    bank.office.call('people.setStatus', {
      ...{ personId: random.pick(people), on: '2026-11-22', reason: '' },
      status: random.pick(['deceased', 'moved', 'active'] as const),
    }),
  'villages merge': (bank, random, { villages }) =>
    bank.office.call('places.merge', { fromId: random.pick(villages), intoId: random.pick(villages) }),
  undo: async (bank) => {
    const { undo } = await bank.office.ask('changes.undoState', {});
    return undo?.kind === 'import' ? null : bank.office.call('changes.undo', { changeSetId: undo?.id ?? 0 });
  },
} satisfies Record<string, Step>;

export type BankStep = keyof typeof BANK_STEPS;
/** Services and decisions more often than what happens to registers. */
export const bankSteps: readonly BankStep[] = [
  ...(Object.keys(BANK_STEPS) as BankStep[]),
  ...(['serve', 'serve', 'serve', 'carry in', 'reverse', 'goods', 'book', 'settle'] as const),
];

export async function takeStep(bank: Bank, step: BankStep, random: Random, crowd: Crowd): Promise<void> {
  await BANK_STEPS[step](bank, random, crowd);
}
