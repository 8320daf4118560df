import { expect, it } from 'vitest';
import { composeHonourCertificate } from '../../../../src/backend/printing/certificates/compose-honour-certificate.ts';
import { paperText } from '../paper-text.ts';

it('names the helper and leaves year and title to the office', () => {
  const paper = composeHonourCertificate({
    townshipName: '云岭乡',
    villageName: '石板村',
    name: '刘秀兰',
    sex: '女',
    joinedOn: '',
    elders: 0,
    pairedSince: '',
    services: [],
    trainings: [],
    hours: null,
    printedOn: '2026年11月23日',
  });
  expect(paperText(paper)).toMatch(/刘秀兰 同志：[^]*云岭乡石板村互助养老志愿服务[^]*被评为年度。/u);
  expect(paper.fileStem).not.toContain('刘秀兰');
});
