import { expect, test } from 'vitest';
import { withServiceCentre } from '../../../src/backend/printing/with-service-centre.ts';

const document = { footText: '表2 明白卡　石板村' };

test('the foot ends with the centre, its head and its phone', () => {
  expect(withServiceCentre(document, { name: '幸福中心', headName: '周大明', phone: '19900009009' })).toEqual(
    {
      footText: '表2 明白卡　石板村　幸福中心 负责人 周大明 19900009009',
    },
  );
});

test('what is not recorded leaves no gap, and no centre leaves the foot as it is', () => {
  expect(withServiceCentre(document, { name: '幸福中心', headName: null, phone: '' }).footText).toBe(
    '表2 明白卡　石板村　幸福中心',
  );
  expect(withServiceCentre(document, undefined)).toBe(document);
});
