import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { parse } from '../../builders/a-parsed-register.ts';
import { anEldersRegister } from '../../builders/a-register.ts';

describe('files that are declined', () => {
  test('a register that says needs in no column at all lacks one', async () => {
    const bytes = await anEldersRegister([{}], { without: ['性格/爱好/需求'] });
    await expect(parse(bytes)).rejects.toMatchObject({ facts: { column: '性格/爱好/需求' } });
  });

  test('a register without a required column names sheet and column', async () => {
    const bytes = await anEldersRegister([{}], { without: ['院落'] });
    await expect(parse(bytes)).rejects.toMatchObject({
      code: 'file.column-missing',
      facts: { file: '表.xlsx', sheet: '柳树村', column: '院落' },
    });
  });

  test('a table of something else is of no known kind', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '价目',
          rows: [
            ['品名', '单价'],
            ['盐', 2],
          ],
        },
      ],
    });
    await expect(parse(bytes)).rejects.toMatchObject({
      code: 'file.unknown-kind',
      facts: { file: '表.xlsx' },
    });
  });

  test('a heading with nothing below it is an empty file', async () => {
    await expect(parse(await anEldersRegister([]))).rejects.toMatchObject({ code: 'file.empty' });
  });

  test('text that is no table is no workbook', async () => {
    await expect(parse(new TextEncoder().encode('明天开会'))).rejects.toMatchObject({
      code: 'file.not-a-workbook',
    });
  });
});
