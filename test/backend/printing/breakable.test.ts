import { expect, test } from 'vitest';
import { breakable } from '../../../src/backend/printing/breakable.ts';

const lines = (label: string, together?: number) =>
  breakable(label, together)
    .toString()
    .split('<wbr />')
    .map((line) => line.replace(/<[^>]+>/g, ''));

test.each([
  ['王桂英', ['王桂英']],
  ['欧阳修竹', ['欧阳修竹']],
  ['古丽巴哈尔', ['古丽巴', '哈尔']],
  ['买买提艾力江', ['买买提', '艾力江']],
  ['阿依古丽·买买提', ['阿依古丽·', '买买提']],
  ['阿依古丽·阿布都热合曼', ['阿依古丽·', '阿布都', '热合曼']],
])('%s may break into %j: no letter and no dot stands alone', (name, expected) => {
  expect(lines(name)).toEqual(expected);
});

test('a label breaks between group and household, never within a number', () => {
  expect(lines('互助员 3组第12户')).toEqual(['互助员 3组', '第12户']);
  expect(lines('3组 第7户')).toEqual(['3组 第7户']);
});

test('a narrower column breaks earlier', () => {
  expect(lines('陈家祠堂', 3)).toEqual(['陈家', '祠堂']);
});
