import { expect, test } from 'vitest';
import { countPdfPages } from '../../src/main/pdf-pages.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

test('counts what the root of the page tree counts, however deep the tree is', () => {
  const tree = `
5 0 obj <</Type /Pages\n/Count 8\n/Kids [1 0 R]\n/Parent 9 0 R>> endobj
9 0 obj <</Type /Pages\n/Count 12\n/Kids [5 0 R 6 0 R]>> endobj
6 0 obj <</Type /Pages\n/Count 4\n/Kids [2 0 R]\n/Parent 9 0 R>> endobj`;
  expect(countPdfPages(bytes(tree))).toBe(12);
});

test('does not invent a page where there is no tree', () => {
  expect(() => countPdfPages(bytes('%PDF-1.4'))).toThrow('no page tree');
});
