import { expect, test } from 'vitest';
import { paperFooter } from '../../src/main/paper-footer.ts';

test('the foot says what the sheet is and which page of how many', () => {
  const words = paperFooter('表1 第2版')
    .replaceAll(/<span class="(\w+)"><\/span>/g, '{$1}')
    .replaceAll(/<[^>]+>/g, '|');
  expect(words).toContain('|表1 第2版|');
  expect(words).toContain('|第 {pageNumber} 页 共 {totalPages} 页|');
});

test('the foot stays one line, and the number of the page is never cut', () => {
  const foot = paperFooter('长'.repeat(200));
  expect(foot).toContain('white-space:nowrap');
  expect(foot).toMatch(/text-overflow:ellipsis">长+<\/span><span style="flex:none/u);
});

test('a village named like a tag stays text', () => {
  expect(paperFooter('<b>&"')).toContain('&lt;b&gt;&amp;&quot;');
});
