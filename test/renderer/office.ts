import type { z } from 'zod';
import type { Output } from '../../src/shared/contract/contract.ts';
import { overviewCalls, type villageOverview } from '../../src/shared/contract/overview.ts';
import { pairingsCalls } from '../../src/shared/contract/pairings.ts';
import { peopleCalls } from '../../src/shared/contract/people.ts';
import { printingCalls } from '../../src/shared/contract/printing.ts';
import { type ChangeSet, changeSet } from '../../src/shared/domain/change.ts';
import { importPreview, type SheetLayout } from '../../src/shared/domain/import-preview.ts';
import { planDifference } from '../../src/shared/domain/pairing-explanation.ts';
import { activePair, proposal, proposalHead } from '../../src/shared/domain/pairing-proposal.ts';
import { personDetail, personRow } from '../../src/shared/domain/person-detail.ts';
import { PLANNING_GAPS, type PlanningGap } from '../../src/shared/domain/register-gap.ts';
import type { visitRef } from '../../src/shared/domain/roster-task.ts';
import { type helperLoad, roster, rosterSummary, type visit } from '../../src/shared/domain/roster.ts';

/** Small answers of an invented office, checked by the contract's own schemas. */

export const MONDAY = '2026-11-23';
export const noGaps = Object.fromEntries(PLANNING_GAPS.map((gap) => [gap, 0])) as Record<PlanningGap, number>;

export function anOverview(
  change: Partial<z.input<(typeof overviewCalls)['overview.get']['output']>> = {},
): Output<'overview.get'> {
  return overviewCalls['overview.get'].output.parse({
    townshipName: '青石乡',
    today: '2026-11-22',
    comingWeek: MONDAY,
    villages: [aVillage({ villageId: 11, name: '东沟村' }), aVillage({ villageId: 12, name: '西坡村' })],
    openProposal: false,
    proposalDue: false,
    gaps: noGaps,
    ...change,
  });
}

export function aVillage(
  change: Partial<z.input<typeof villageOverview>> = {},
): z.input<typeof villageOverview> {
  return {
    villageId: 11,
    name: '东沟村',
    elders: 480,
    aged80: 96,
    withNeeds: 120,
    helpers: 37,
    paired: 0,
    withoutHelper: 120,
    roster: null,
    ...change,
  };
}

export function aPlaceTree(): Output<'people.placeTree'> {
  return peopleCalls['people.placeTree'].output.parse([
    { id: 1, level: 'township', parentId: null, name: '青石乡', groupNo: null, elders: 960, helpers: 74 },
    { id: 11, level: 'village', parentId: 1, name: '东沟村', groupNo: null, elders: 480, helpers: 37 },
    { id: 12, level: 'village', parentId: 1, name: '西坡村', groupNo: null, elders: 480, helpers: 37 },
    { id: 21, level: 'hamlet', parentId: 11, name: '李家院子', groupNo: null, elders: 30, helpers: 3 },
  ]);
}

export function aPersonRow(change: Partial<z.input<typeof personRow>> = {}): z.output<typeof personRow> {
  return personRow.parse({
    id: 101,
    name: '王桂英',
    nameNote: '',
    sex: 'F',
    age: 83,
    birthDate: '1943-05-01',
    villageId: 11,
    villageName: '东沟村',
    groupName: '3组',
    hamletName: '李家院子',
    householdNo: '030107',
    relationToHead: '户主',
    phone: '19900001234',
    status: 'active',
    isElder: true,
    isHelper: false,
    living: 'alone',
    careFlags: ['living_alone'],
    needsText: [{ serviceCode: 'meal_help', timesPerWeek: 3 }],
    pairedWith: ['李秀兰'],
    consents: ['basic_service'],
    initials: 'wgy',
    ...change,
  });
}

export function anElderProfile(
  change: Partial<NonNullable<z.input<typeof personDetail>['elder']>> = {},
): NonNullable<z.input<typeof personDetail>['elder']> {
  return {
    living: 'alone',
    careFlags: ['living_alone'],
    selfCareLevel: 'mild',
    selfCareSource: 'village_words',
    selfCareDate: '2026-03-01',
    healthWords: '高血压',
    chronicDiseases: [],
    allergies: '',
    medicinesNote: '',
    hearing: null,
    sight: null,
    walking: null,
    risesAt: '',
    napsAt: '',
    mealsAt: '',
    smokes: null,
    dogAtHome: null,
    helperSexWish: 'any',
    canOffer: [],
    needCategories: [],
    needs: [
      { serviceCode: 'meal_help', timesPerWeek: 3, everyWeeks: 1, minutes: 20, slot: 'morning', since: null },
    ],
    contacts: [
      {
        name: '王小芳',
        relation: '女儿',
        phone: '19900001234',
        worksIn: '广东',
        bestTime: '晚上',
        toldBy: 'wechat',
        consentsToNotes: true,
      },
    ],
    visitLevel: null,
    visitLevelReason: '',
    visitLevelComputed: 'red',
    planReviewOn: null,
    doctorId: null,
    doctorName: null,
    cadreId: null,
    cadreName: null,
    ...change,
  };
}

export function aPersonDetail(change: Partial<z.input<typeof personDetail>> = {}): Output<'people.get'> {
  return personDetail.parse({
    id: 101,
    erasedOn: null,
    name: '王桂英',
    nameNote: '',
    nickname: '',
    sex: 'F',
    idNumberMasked: '511900********0021',
    idStatus: 'valid',
    birthDate: '1943-05-01',
    birthPrecision: 'month',
    lunarBirthday: null,
    age: 83,
    nation: '',
    dialect: '',
    partyMember: true,
    fiveSenior: [],
    roles: [],
    phones: [{ number: '19900001234', owner: '女儿', kind: 'mobile' }],
    status: 'active',
    statusSince: null,
    remark: '耳背，请大声敲门',
    place: {
      villageId: 11,
      villageName: '东沟村',
      groupId: null,
      groupName: null,
      hamletId: 21,
      hamletName: '李家院子',
      householdId: 7,
      householdNo: '030107',
    },
    relationToHead: '户主',
    registeredElsewhere: false,
    residences: [],
    temperaments: ['安静'],
    hobbies: ['下棋', '喝茶'],
    elder: anElderProfile(),
    helper: null,
    relations: [{ otherId: 202, name: '赵春梅', kind: 'refuses', degree: null, note: '' }],
    assessments: [],
    consents: [aConsent()],
    consentHistory: [aConsent()],
    familyWords: [],
    nearestHelpers: [],
    pairs: [
      { personId: 201, name: '李秀兰', as: 'helper', role: 'primary', mode: 'pair', since: '2026-01-01' },
    ],
    household: [{ personId: 101, name: '王桂英', relationToHead: '户主' }],
    teams: [],
    ...change,
  });
}

function aConsent(): z.input<typeof personDetail>['consents'][number] {
  return {
    purpose: 'basic_service',
    decision: 'given',
    date: '2026-03-01',
    form: 'thumb_print',
    basis: 'consent',
    paperNo: 'A-17',
    takenBy: '',
  };
}

export function aChangeSet(change: Partial<z.input<typeof changeSet>> = {}): ChangeSet {
  return changeSet.parse({
    id: 31,
    changedAt: '2026-11-22T08:30:00.000Z',
    kind: 'person-changed',
    about: {},
    reason: null,
    entries: 1,
    people: 1,
    undoesId: null,
    undoneById: null,
    ...change,
  });
}

const NO_TOTALS = {
  villages: 0,
  hamlets: 0,
  households: 0,
  elders: 0,
  helpers: 0,
  both: 0,
  deceased: 0,
  away: 0,
  withNeeds: 0,
  aged80: 0,
  walkingMinutes: 0,
  pairs: 0,
};

export function aPreview(change: Partial<z.input<typeof importPreview>> = {}): Output<'imports.preview'> {
  return importPreview.parse({
    previewId: 'p1',
    files: [
      {
        fileName: '老人花名册.xlsx',
        kind: 'elders',
        encoding: null,
        layouts: [aSheetLayout()],
        layoutRemembered: false,
        sheets: [{ name: '东沟村', headingRow: 3, rows: 483 }],
        counts: { read: 483, new: 480, changed: 0, same: 0, doubtful: 2, refused: 3 },
        findings: [
          {
            code: 'id-check-digit-fails',
            sheet: '东沟村',
            row: 17,
            column: '身份证号',
            raw: '511900********0021',
            proposal: null,
          },
          {
            code: 'phone-cleaned',
            sheet: '东沟村',
            row: 18,
            column: '电话',
            raw: '199 0000 1234',
            proposal: '19900001234',
          },
          { code: 'row-total', sheet: '东沟村', row: 486, column: null, raw: '合计', proposal: null },
        ],
      },
    ],
    unread: [],
    before: NO_TOTALS,
    after: { ...NO_TOTALS, villages: 1, elders: 480 },
    decisions: {},
    rowDecisions: {},
    columnChoices: {
      elders: [
        { key: 'name', label: '姓名', isRequired: true, standIn: null },
        { key: 'phone', label: '电话', isRequired: false, standIn: null },
      ],
      helpers: [],
      'walking-minutes': [],
      pairs: [],
    },
    ...change,
  });
}

export function aSheetLayout(change: Partial<SheetLayout> = {}): SheetLayout {
  return {
    sheet: '东沟村',
    use: true,
    kind: 'elders',
    headingRow: 2,
    headingRows: 1,
    columns: [
      { index: 0, heading: '姓名', key: 'name' },
      { index: 1, heading: '联系', key: null },
    ],
    sample: [['东沟村老人花名册'], ['姓名', '联系'], ['王桂英', '19900001234']],
    ...change,
  };
}

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

const need = (needId: number, number = 1): z.input<typeof visitRef> => ({
  task: { kind: 'need', needId },
  number,
});

/** 东沟村's week: 李秀兰 brings lunch to 王桂英 on Tuesday morning, 赵春梅 is idle, nobody bathes 何素珍. */
export function aRoster(change: Partial<z.input<typeof roster>> = {}): z.output<typeof roster> {
  return roster.parse({
    id: 9,
    villageId: 11,
    villageName: '东沟村',
    weekStart: MONDAY,
    version: 1,
    state: 'draft',
    status: 'good',
    gapPercent: 0.3,
    madeAt: '2026-11-22T08:30:00.000Z',
    agreedAt: null,
    publishedAt: null,
    closedAt: null,
    printedAt: null,
    because: null,
    price: [
      { part: 'unfilled', points: 16000 },
      { part: 'wished-half-day', points: 4 },
    ],
    stale: false,
    moves: { held: 0, undone: 0 },
    days: DAYS,
    visits: [
      aVisit(),
      aVisit({
        id: 2,
        ref: need(2),
        elderId: 103,
        title: '何素珍',
        serviceCode: 'bathing_help',
        state: 'unfilled',
        date: null,
        slot: null,
        order: null,
        minutes: 75,
        helpersNeeded: 2,
        helpers: [],
        stoppedBy: [{ rule: 'second-helper', helpers: 37 }],
      }),
      aVisit({
        id: 3,
        ref: { task: { kind: 'duty', venueId: 5, duty: 'cooking' }, number: 1 },
        elderId: null,
        title: '东沟村互助养老服务站',
        hamletName: '李家院子',
        serviceCode: null,
        date: '2026-11-25',
        minutes: 120,
        helpers: [{ personId: 201, name: '李秀兰', part: 'other', travelMinutes: 5 }],
      }),
    ],
    loads: [
      aLoad(),
      aLoad({ helperId: 202, name: '赵春梅', visits: 0, minutes: 0, travelMinutes: 0, freeHalfDays: [2, 3] }),
    ],
    ...change,
  });
}

const DAYS: z.input<typeof roster>['days'] = ['十五', '十六', '十七', '十八', '十九', '二十', '廿一'].map(
  (lunarDay, at) => ({
    date: `2026-11-${23 + at}`,
    lunarMonth: '十月',
    lunarDay,
    occasions: [],
    markets: at === 2 ? ['东沟场'] : [],
    periods: [],
  }),
);

/** 李秀兰 brings lunch to 王桂英 on Tuesday morning. */
export function aVisit(change: Partial<z.input<typeof visit>> = {}): z.input<typeof visit> {
  return {
    id: 1,
    ref: need(1),
    elderId: 101,
    title: '王桂英',
    hamletName: '李家院子',
    serviceCode: 'meal_help',
    parts: [],
    state: 'planned',
    date: '2026-11-24',
    slot: 'morning',
    order: 1,
    minutes: 20,
    helpersNeeded: 1,
    helpers: [{ personId: 201, name: '李秀兰', part: 'primary', travelMinutes: 10 }],
    stops: [],
    pinned: false,
    breaches: [],
    stoppedBy: [],
    ...change,
  };
}

export function aLoad(change: Partial<z.input<typeof helperLoad>> = {}): z.input<typeof helperLoad> {
  return {
    helperId: 201,
    name: '李秀兰',
    visits: 2,
    minutes: 140,
    travelMinutes: 15,
    weeklyCapMinutes: 400,
    dailyCapMinutes: 180,
    hamletName: '李家院子',
    phone: null,
    freeHalfDays: [0, 2, 4, 6],
    pastMinutes: 300,
    ...change,
  };
}

export function aRosterSummary(
  change: Partial<z.input<typeof rosterSummary>> = {},
): z.output<typeof rosterSummary> {
  return rosterSummary.parse({ ...aRoster(), planned: 1, unfilled: 1, helpers: 1, ...change });
}

export function aPrintPlan(): Output<'printing.plan'> {
  return printingCalls['printing.plan'].output.parse([
    { villageId: 11, villageName: '东沟村', form: 'weekly-roster', version: 1, sheets: 4, withheld: [] },
    { villageId: 11, villageName: '东沟村', form: 'task-slip', version: 1, sheets: 30, withheld: [] },
    {
      villageId: 11,
      villageName: '东沟村',
      form: 'wall-card',
      version: 1,
      sheets: 80,
      withheld: [{ form: 'wall-card', name: '何素珍', reason: 'no-wall-card-consent' }],
    },
  ]);
}
