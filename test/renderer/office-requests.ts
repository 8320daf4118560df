import { requestsCalls } from '../../src/shared/contract/requests.ts';
import type { Output } from '../../src/shared/contract/contract.ts';

/** Two open requests, one of them late, as the backend lists them. */
export function someRequests(): Output<'requests.list'> {
  const shared = { villageId: 11, villageName: '东沟村', state: 'open', closedOn: null, result: '' };
  return requestsCalls['requests.list'].output.parse([
    {
      ...shared,
      id: 1,
      number: '2026-001',
      kind: 'need',
      reportedOn: '2026-11-12',
      channel: 'phone',
      personId: 101,
      personName: '王桂英',
      reportedBy: '大儿子',
      text: '屋顶漏雨',
      handler: '罗书记',
      dueOn: '2026-11-19',
      daysLate: 3,
    },
    {
      ...shared,
      id: 2,
      number: '2026-002',
      kind: 'fall',
      reportedOn: '2026-11-21',
      channel: 'home',
      personId: null,
      personName: null,
      reportedBy: '',
      text: '路灯坏了，有人摔了',
      handler: '',
      dueOn: '2026-11-22',
      daysLate: 0,
    },
  ]);
}

/** One that holds, one that runs out. */
export function someAgreements(): Output<'requests.agreements'> {
  const form = {
    kind: 'three-party',
    elderId: 101,
    helperId: 201,
    signedOn: '2026-03-01',
    from: '2026-03-01',
    witness: '村支书',
    copies: 3,
    insurance: '',
    rulesVersion: '2026年版',
    filedAt: '柜2',
  };
  const shared = { villageName: '东沟村', helperName: '李秀兰', ending: null };
  return requestsCalls['requests.agreements'].output.parse([
    {
      ...shared,
      id: 1,
      form: { ...form, number: '2026-101-201', to: '2027-02-28' },
      elderName: '王桂英',
      state: 'in-force',
    },
    {
      ...shared,
      id: 2,
      form: { ...form, number: '2025-102-201', elderId: 102, to: '2026-11-30' },
      elderName: '陈大爷',
      state: 'running-out',
    },
  ]);
}

export function anUnsignedPair(): Output<'requests.unsignedPairs'> {
  return requestsCalls['requests.unsignedPairs'].output.parse([
    {
      elderId: 103,
      elderName: '赵淑芬',
      helperId: 202,
      helperName: '刘秀兰',
      villageName: '东沟村',
      number: '2026-103-202',
    },
  ]);
}
