import type { z } from 'zod';
import type { Output } from '../../src/shared/contract/contract.ts';
import { pairingsCalls } from '../../src/shared/contract/pairings.ts';
import { planDifference } from '../../src/shared/domain/pairing-explanation.ts';
import { activePair, proposal, proposalHead } from '../../src/shared/domain/pairing-proposal.ts';

/** The invented office's pairings, checked by the contract's own schemas. */

const east = { villageId: 11, villageName: '东沟村', hamletName: '李家院子' };

export function aProposalHead(
  change: Partial<z.input<typeof proposalHead>> = {},
): z.output<typeof proposalHead> {
  return proposalHead.parse({
    id: 5,
    name: '',
    createdAt: '2026-11-22T08:30:00.000Z',
    status: 'proven-best',
    stale: false,
    weights: null,
    figures: {
      primaries: 2,
      backups: 1,
      withoutPrimary: 1,
      withoutBackup: 2,
      kept: 1,
      ends: 1,
      totalScore: 140,
      medianScore: 70,
      lowestScore: 58,
      medianTravelMinutes: 7,
      longestTravelMinutes: 10,
      mostElders: 3,
    },
    acceptedVillageIds: [],
    ...change,
  });
}

export function aProposal(change: Partial<z.input<typeof proposal>> = {}): z.output<typeof proposal> {
  return proposal.parse({
    ...aProposalHead(),
    totalScore: 140,
    gapPoints: 0,
    pairs: [
      {
        elderId: 101,
        helperId: 201,
        role: 'primary',
        origin: 'assigned',
        score: 82,
        confidence: 90,
        parts: [
          { part: 'near', points: 30, most: 40, words: [] },
          { part: 'temperament', points: 10, most: 15, words: ['安静'] },
          { part: 'hobby', points: 12, most: 15, words: ['下棋', '喝茶'] },
          { part: 'tie', points: null, most: 10, words: [] },
        ],
        travelMinutes: 10,
        travelEstimated: true,
        kept: false,
        locked: false,
        trial: false,
        beyond: null,
        elder: { name: '王桂英', age: 83, ...east },
        helper: { name: '李秀兰', age: 58, ...east },
        heldElders: 3,
        maxElders: 4,
        presentHelperName: '吴小军',
      },
      {
        elderId: 102,
        helperId: 202,
        role: 'primary',
        origin: 'voluntary',
        score: 58,
        confidence: 40,
        parts: [{ part: 'keep', points: 20, most: 20, words: [] }],
        travelMinutes: 5,
        travelEstimated: false,
        kept: true,
        locked: true,
        trial: false,
        beyond: null,
        elder: { name: '张大山', age: 79, ...east },
        helper: { name: '赵春梅', age: 49, ...east },
        heldElders: 1,
        maxElders: 2,
        presentHelperName: null,
      },
    ],
    unserved: [
      {
        elderId: 103,
        role: 'primary',
        tier: 1,
        stoppedBy: [
          { rule: 'sex-wish', helpers: 9 },
          { rule: 'travel-limit', helpers: 21 },
          { rule: 'helper-capacity', helpers: 7 },
        ],
        elder: { name: '何素珍', age: 88, ...east },
      },
    ],
    ends: [
      {
        elderId: 104,
        helperId: 203,
        role: 'primary',
        villageId: 11,
        elderName: '周福生',
        helperName: '吴小军',
        newHelperName: null,
        rule: 'helper-capacity',
      },
    ],
    toAsk: [
      {
        personId: 102,
        missing: ['temperament', 'hobbies'],
        points: 30,
        person: { name: '张大山', age: 79, ...east },
      },
    ],
    decisions: [],
    redoable: 0,
    ...change,
  });
}

/** 赵春梅 seen from 王桂英: she could come, and another household would have to change. */
export function aChoice(
  change: Partial<z.input<(typeof pairingsCalls)['pairings.choices']['output']>[number]> = {},
): Output<'pairings.choices'>[number] {
  const [choice] = pairingsCalls['pairings.choices'].output.parse([
    {
      helperId: 202,
      helper: { name: '赵春梅', age: 49, ...east },
      score: 60,
      confidence: 75,
      parts: [
        { part: 'near', points: 25, most: 40, words: [] },
        { part: 'hobby', points: null, most: 15, words: [] },
      ],
      travelMinutes: 15,
      travelEstimated: false,
      heldElders: 1,
      maxElders: 2,
      why: { kind: 'costs', difference: aDifference() },
      ...change,
    },
  ]);
  if (choice === undefined) throw new Error('A choice was parsed into nothing.');
  return choice;
}

/** 王桂英 gets 赵春梅, and 张大山 gets 李秀兰 instead: 35 points less. */
export function aDifference(
  change: Partial<z.input<typeof planDifference>> = {},
): z.output<typeof planDifference> {
  return planDifference.parse({
    price: 35,
    exact: true,
    primariesLost: 0,
    backupsLost: 0,
    moves: [
      { elderId: 101, role: 'primary', fromHelperId: 201, toHelperId: 202 },
      { elderId: 102, role: 'primary', fromHelperId: 202, toHelperId: 201 },
    ],
    ...change,
  });
}

export function anActivePair(change: Partial<z.input<typeof activePair>> = {}): z.output<typeof activePair> {
  return activePair.parse({
    id: 1,
    elderId: 102,
    helperId: 202,
    elder: { name: '张大山', age: 79, ...east },
    helper: { name: '赵春梅', age: 49, ...east },
    role: 'primary',
    mode: 'pair',
    trialUntil: null,
    origin: 'voluntary',
    startDate: '2026-01-01',
    score: null,
    parts: [],
    travelMinutes: null,
    travelEstimated: false,
    ...change,
  });
}
