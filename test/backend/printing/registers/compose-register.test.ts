import { describe, expect, test } from 'vitest';
import { composeRegister } from '../../../../src/backend/printing/registers/compose-register.ts';
import { aRegisterSheet } from '../../../builders/a-register-sheet.ts';

const SHEET = aRegisterSheet({
  headings: ['序号', '姓名', '出生年月', '电话', '姓名', '村'],
  parents: [null, '本人', '本人', '本人', '子女', null],
  beside: ['村'],
  rows: [[1, '𠮷秀英', '1943年3月5日', '19900001234/儿子19900005678', '<王小军>', '柳树村']],
});
const wordsOf = (html: string): string =>
  html
    .replace(/<style[\s\S]*?<\/style>|<title>.*?<\/title>/gu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ');

describe('a register on paper', () => {
  test('is an internal landscape document that names form, village and day', () => {
    expect(composeRegister('elders-register', SHEET, '柳树村')).toMatchObject({
      form: 'elders-register',
      profile: 'internal',
      landscape: true,
      fileStem: '柳树村-老年人花名册',
      footText: '表8 老年人花名册　柳树村　2026年11月22日　内部资料 注意保管',
    });
  });

  test('shows the form’s columns under their heads and leaves out what stands beside it', () => {
    const { html } = composeRegister('elders-register', SHEET, '柳树村');
    expect(html).toContain('<th colspan="3">本人</th>');
    expect(html).toContain('<th colspan="1">子女</th>');
    expect(html).toContain('<th rowspan="2">序号</th>');
    expect(wordsOf(html)).not.toContain('柳树村 </td>');
    expect(html.match(/<col /gu)).toHaveLength(5);
  });

  test('says the month of birth, and lets two phones stand below each other', () => {
    const { html } = composeRegister('elders-register', SHEET, '柳树村');
    expect(html).toContain('1943.03');
    expect(html).not.toContain('3月5日');
    expect(html).toContain('19900001234/<wbr />儿子<wbr />19900005678');
  });

  test('escapes what the register holds and puts no style into an element', () => {
    const { html } = composeRegister('elders-register', SHEET, '柳树村');
    expect(html).toContain('&lt;王小军&gt;');
    expect(html).not.toMatch(/style="/u);
  });

  test('ends with whoever fills, checks and handles it, and sums up where the form does', () => {
    const { html } = composeRegister('pairs-register', { ...SHEET, total: '老人 1 人' }, '柳树村');
    expect(wordsOf(html)).toMatch(/合计：老人 1 人.*填报单位：清溪镇柳树村.*填报日期：.*审核人：.*经办人：/u);
  });
});
