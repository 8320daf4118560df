import { attendanceCalls } from '../../src/shared/contract/attendance.ts';
import type { Output } from '../../src/shared/contract/contract.ts';
import { timeBankCalls } from '../../src/shared/contract/time-bank.ts';
import { USUAL_RULES } from '../../src/shared/domain/usual-time-bank-rules.ts';

/** 王芳 enters, 李强 looks at it. */
export function twoStaff(): Output<'attendance.staff'> {
  return attendanceCalls['attendance.staff'].output.parse([
    { id: 1, name: '王芳', householdId: null, active: true },
    { id: 2, name: '李强', householdId: null, active: true },
  ]);
}

type Overview = Output<'timeBank.overview'>;

export function aBankOverview(change: Partial<Overview> = {}): Overview {
  const overview = timeBankCalls['timeBank.overview'].output.parse({
    rules: USUAL_RULES,
    households: 2,
    balanceMinutes: 600,
    heldMinutes: 0,
    poolMinutes: 60,
    frozenAccounts: 0,
    lifetimeMinutes: 900,
    helpersCredited: 2,
    servicesCredited: 12,
    quarter: { from: '2026-10-01', depositedMinutes: 300, spentMinutes: 120 },
    waitingRecords: 0,
    lowStock: [],
  });
  return { ...overview, ...change };
}

const WANG = {
  householdId: 7,
  cardNo: 'DG-0007',
  householdNo: '007',
  headName: '王大山',
  villageId: 11,
  villageName: '东沟村',
  groupNo: 3,
  balanceMinutes: 450,
  heldMinutes: 0,
  lifetimeMinutes: 600,
  frozen: false,
  lastDate: '2026-11-20',
};
const LI = {
  ...WANG,
  householdId: 8,
  cardNo: 'DG-0008',
  householdNo: '008',
  headName: '李秀兰',
  balanceMinutes: 150,
};

export function someAccounts(): Output<'timeBank.accounts'> {
  return timeBankCalls['timeBank.accounts'].output.parse([WANG, LI]);
}

/** 王大山's: one service, of which rice was had. */
export function anAccount(frozen = false): Output<'timeBank.account'> {
  const line = {
    memberName: null,
    handler: '王芳',
    reviewer: '李强',
    reason: '',
    reverses: null,
    reversedBy: null,
  };
  return timeBankCalls['timeBank.account'].output.parse({
    ...WANG,
    frozen,
    members: [{ personId: 101, name: '王大山', balanceMinutes: 450, lifetimeMinutes: 600 }],
    holds: [],
    lineCount: 2,
    lines: [
      {
        ...line,
        number: 9,
        date: '2026-11-20',
        kind: 'redeem-goods',
        about: '大米 ×1袋',
        minutes: -150,
        balanceMinutes: 450,
      },
      {
        ...line,
        number: 5,
        date: '2026-11-18',
        kind: 'deposit',
        about: '助洁 陈桂英',
        memberName: '王大山',
        minutes: 600,
        balanceMinutes: 600,
      },
    ],
  });
}

/** Rice by the bag, of which there is some. */
export function someItems(): Output<'timeBank.items'> {
  return timeBankCalls['timeBank.items'].output.parse([
    {
      id: 3,
      name: '大米',
      kind: 'goods',
      unit: '袋',
      minutes: 150,
      yuanNote: '',
      stock: 4,
      lowStock: 5,
      fromDate: null,
      toDate: null,
      active: true,
    },
  ]);
}

type Preview = Output<'timeBank.previewDecision'>;

/** 150 minutes leave 王大山's account. */
export function aPreview(change: Partial<Preview> = {}): Preview {
  const preview = timeBankCalls['timeBank.previewDecision'].output.parse({
    objection: null,
    stoppedBy: null,
    minutes: 150,
    changes: [
      { accountName: '王大山', accountKind: 'household', beforeMinutes: 450, afterMinutes: 300 },
      { accountName: '', accountKind: 'redeemed', beforeMinutes: 900, afterMinutes: 1050 },
    ],
  });
  return { ...preview, ...change };
}
