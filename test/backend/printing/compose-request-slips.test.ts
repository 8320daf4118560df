import { describe, expect, it } from 'vitest';
import {
  composeRequestSlips,
  type RequestSlipFacts,
} from '../../../src/backend/printing/request-slips/compose-request-slips.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { paperText } from './paper-text.ts';

const aSlip: RequestSlipFacts = {
  number: '2026-012',
  townshipName: '云岭乡',
  villageName: '石板村',
  kind: 'need',
  reportedOn: toCalendarDate('2026-11-20'),
  channel: 'phone',
  person: { name: '赵淑芬', place: '5组 李家湾', phone: '' },
  reportedBy: '大儿子',
  text: '屋顶漏雨',
  handler: '罗书记',
  dueOn: toCalendarDate('2026-11-27'),
  result: '',
};

describe('request slips', () => {
  it('say who, what, by whom and how it came, who sees to it until when, two on a page', () => {
    const slips = composeRequestSlips([aSlip, { ...aSlip, number: '2026-013' }, aSlip]);
    expect(slips.sheets).toBe(2);
    expect(slips.profile).toBe('internal');
    const text = paperText(slips);
    for (const word of ['2026-012', '赵淑芬', '5组', '屋顶漏雨', '大儿子', '罗书记', '2026年11月27日'])
      expect(text).toContain(word);
    expect(slips.html).toContain('<i class="on"></i>电话');
  });

  it('say that a person told it alone where nobody else did, and name nobody where it is about nobody', () => {
    expect(paperText(composeRequestSlips([{ ...aSlip, reportedBy: '' }]))).toContain('谁反映的\n本人');
    const text = paperText(composeRequestSlips([{ ...aSlip, reportedBy: '', person: null }]));
    expect(text).not.toMatch(/本人|赵淑芬/u);
  });
});
