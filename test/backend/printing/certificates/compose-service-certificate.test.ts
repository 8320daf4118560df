import { expect, it } from 'vitest';
import type { CertificateFacts } from '../../../../src/backend/printing/certificates/certificate-facts.ts';
import { composeServiceCertificate } from '../../../../src/backend/printing/certificates/compose-service-certificate.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';
import { paperText } from '../paper-text.ts';

const helper: CertificateFacts = {
  townshipName: '云岭乡',
  villageName: '石板村',
  name: '刘秀兰',
  sex: '女',
  joinedOn: '2025年3月1日',
  elders: 2,
  pairedSince: '2025年4月1日',
  services: ['助餐', '代办'],
  trainings: ['急救知识（2026年5月6日）'],
  hours: null,
  printedOn: '2026年11月23日',
};

it('says what the registers know of a helper, and leaves hours to a hand', () => {
  const text = paperText(composeServiceCertificate(helper));
  expect(text).toContain('从 2025年3月1日 起');
  expect(text).toContain('从2025年4月1日起，与 2 位老人结对');
  expect(text).toContain('助餐、代办');
  expect(text).toContain('急救知识（2026年5月6日）');
  expect(text).toContain('共小时分钟');
  expect(text).not.toMatch(/\d+小时/u);
});

it('claims nothing that is not on record', () => {
  const text = paperText(composeServiceCertificate({ ...helper, joinedOn: '', elders: 0, pairedSince: '' }));
  expect(text).toContain('从起');
  expect(text).toContain('目前没有固定结对的老人');
});

it('tells the hours of checked sheets, of the days asked for and of a lifetime, and the stars they earned', () => {
  const hours = {
    from: toCalendarDate('2026-01-01'),
    to: toCalendarDate('2026-11-23'),
    periodMinutes: 150,
    periodServices: 3,
    lifetimeMinutes: 20_000,
    lifetimeServices: 400,
    creditedMinutes: 18_600,
    stars: 2,
  };
  const text = paperText(composeServiceCertificate({ ...helper, hours })).replaceAll('\n', '');
  expect(text).toContain('2026年1月1日—11月23日：2小时30分钟（3 次）累计：333小时20分钟（400次）');
  expect(text).toContain('时间银行累计310小时，达到二星志愿者标准');
});
