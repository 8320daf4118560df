import { expect, it } from 'vitest';
import { composeLeaflet } from '../../../../src/backend/printing/leaflet/compose-leaflet.ts';
import { paperText } from '../paper-text.ts';

it('says how to join, whom to call, and brings slips for those who want help and those who give it', () => {
  const head = { townshipName: '云岭乡', villageName: '石板村', printedOn: '2026年11月23日' };
  const paper = composeLeaflet({ ...head, askPhone: '19900009001' });
  const text = paperText(paper);
  for (const words of ['怎么参加互助养老', '199 0000 9001', '我想要人帮', '我想帮别人', '陪聊'])
    expect(text).toContain(words);
  expect(text).not.toContain('心理疏导');
  expect(composeLeaflet({ ...head, villageName: '', askPhone: null }).villageName).toBe('云岭乡');
});
