import { expect, it } from 'vitest';
import { composeComplaintNotice } from '../../../../src/backend/printing/supervision/compose-complaint-notice.ts';
import { paperText } from '../paper-text.ts';

it('shows a path that does not go through the helper, with room where a number is not known', () => {
  const paper = composeComplaintNotice({
    townshipName: '云岭乡',
    villageName: '石板村',
    printedOn: '2026年11月23日',
    doors: [
      { where: '村里', name: '罗书记', phone: '19900009002' },
      { where: '乡镇', name: '', phone: '' },
    ],
  });
  expect(paperText(paper)).toMatch(/一\n村里罗书记\n199 0000 9002\n二\n乡镇\n/u);
  expect(paperText(paper)).toContain('不用经过互助员');
  expect(paper.profile).toBe('public');
});
