import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { checkCharacter } from '../../../../src/backend/importers/cells/identity-number.ts';
import type { ElderRecord } from '../../../../src/backend/importers/records.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';
import { parse, parseElders, parseElder, codesOf, addsUp } from '../../../builders/a-parsed-register.ts';
import { anEldersRegister, RIGHT_NUMBERS } from '../../../builders/a-register.ts';

describe('elders', () => {
  test('a row written well becomes a record without a single remark', async () => {
    const parsed = await parseElders([{}]);
    const expected: ElderRecord = {
      at: { sheet: '柳树村', row: 3 },
      name: '王桂英',
      sex: 'F',
      idNumber: RIGHT_NUMBERS.woman1940,
      idStatus: 'valid',
      birthDate: toCalendarDate('1940-02-29'),
      birthPrecision: 'day',
      villageName: '柳树村',
      groupNo: 3,
      hamletName: '大田角',
      phones: [{ number: '19900000001', owner: null }],
      temperaments: ['安静'],
      hobbies: ['听戏', '散步'],
      status: 'active',
      consents: ['public_list', 'wall_card'],
      groupVillageName: null,
      nameNote: '',
      nickname: '',
      nation: '',
      dialect: '',
      lunarBirthday: null,
      relationToHead: '',
      registeredElsewhere: null,
      partyMember: null,
      fiveSenior: [],
      roles: [],
      remark: '',
      householdNo: '7',
      cardNo: null,
      living: 'alone',
      healthWords: '高血压',
      selfCareLevel: 'moderate',
      selfCareSource: null,
      selfCareDate: null,
      chronicDiseases: ['高血压'],
      allergies: '',
      medicinesNote: '',
      hearing: null,
      sight: null,
      walking: null,
      risesAt: '',
      napsAt: '',
      mealsAt: '',
      smokes: null,
      dogAtHome: null,
      helperSexWish: null,
      needCategories: [],
      canOffer: [],
      doctorName: '',
      cadreName: '',
      careFlags: ['living_alone', 'left_behind'],
      needs: [{ serviceCode: 'meal_help', timesPerWeek: 3, everyWeeks: 1 }],
      contacts: [{ name: '王建国', relation: '子', phone: '19900000002', worksIn: '' }],
    };
    expect(parsed).toMatchObject({
      kind: 'elders',
      fileName: '表.xlsx',
      townshipName: '青溪镇',
      encoding: null,
      sheets: [{ name: '柳树村', headingRow: 2, rows: 1 }],
      rowsRead: 1,
      rowsRefused: 0,
      rowsMerged: 0,
      rowsDoubtful: 0,
      findings: [],
      records: [expected],
    });
  });

  test('a two-row heading with merged parents tells the elder from the child', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: '说明', rows: [['请于月底前上报']] },
        {
          name: '第一页',
          rows: [
            ['青溪镇双井村老年人花名册'],
            ['序号', '本人', ...Array<null>(7).fill(null), '子女', null, '备注'],
            [
              null,
              '姓名',
              '性别',
              '公民身份号码',
              '村组',
              '院落',
              '居住情况',
              '自理能力',
              '需求',
              '姓名',
              '电话',
              null,
            ],
            [
              1,
              ...'王桂英 女 511900194002290223 三组 大田角 独居 自理 代办 王建国 19900000002 院里有狗'.split(
                ' ',
              ),
            ],
          ],
        },
      ],
    });
    const parsed = await parse(bytes);
    expect(parsed.sheets).toEqual([
      { name: '说明', headingRow: null, rows: 1 },
      { name: '第一页', headingRow: 3, rows: 1 },
    ]);
    expect(parsed.records[0]).toMatchObject({
      name: '王桂英',
      villageName: '双井村',
      needs: [{ serviceCode: 'errand', timesPerWeek: 1, everyWeeks: 1 }],
      contacts: [{ name: '王建国', phone: '19900000002' }],
      remark: '院里有狗',
    });
    expect(codesOf(parsed)).toEqual([
      'sheet-skipped',
      'remark-suggests',
      'household-number-missing',
      'word-unknown',
    ]);
  });

  test('a hamlet merged down is filled inside the merge only', async () => {
    const bytes = await anEldersRegister(
      [
        { 院落: '大田角' },
        {
          姓名: '李建国',
          性别: '男',
          公民身份号码: RIGHT_NUMBERS.man1951,
          出生年月: '1951.03',
          年龄: 75,
          院落: null,
        },
        {
          姓名: '张明贵',
          性别: '男',
          公民身份号码: RIGHT_NUMBERS.man1938,
          出生年月: '1938.07',
          年龄: 88,
          院落: null,
        },
      ],
      { merges: [{ startRow: 2, startCol: 8, endRow: 3, endCol: 8 }] },
    );
    const parsed = await parse(bytes);
    expect((parsed.records as readonly ElderRecord[]).map((elder) => elder.hamletName)).toEqual([
      '大田角',
      '大田角',
      null,
    ]);
    expect(parsed.findings).toEqual([
      {
        code: 'hamlet-from-merged-cell',
        sheet: '柳树村',
        row: 3,
        column: '院落',
        raw: '大田角',
        proposal: '3–4',
      },
    ]);
  });

  test('every row that is no person is refused with its reason, and the counts add up', async () => {
    const headings = '序号 户号 姓名 性别 公民身份号码'.split(' ');
    const bytes = await anEldersRegister([{}, { 姓名: '' }], {
      below: [headings, ['青溪镇柳树村老年人花名册'], ['合计', null, '2人'], ['填表人：', '', '审核人：']],
    });
    const parsed = await parse(bytes);
    expect(codesOf(parsed)).toEqual([
      'row-without-name',
      'row-repeated-heading',
      'row-title',
      'row-total',
      'row-footer',
    ]);
    expect(parsed).toMatchObject({ rowsRead: 6, rowsRefused: 5, rowsMerged: 0 });
    expect(addsUp(parsed)).toBe(true);
  });

  test.each([
    ['511900 19400229 0223', 'id-spaces-removed', '511900 ******** 0223'],
    ['５１１９００１９４００２２９０２２３', 'id-full-width', '５１１９００********０２２３'],
  ])('the number %s is cleaned, told, and shown masked', async (cell, code, raw) => {
    const { elder, findings } = await parseElder({ 公民身份号码: cell });
    expect(elder).toMatchObject({ idNumber: RIGHT_NUMBERS.woman1940, idStatus: 'valid' });
    expect(findings).toEqual([
      { code, sheet: '柳树村', row: 3, column: '公民身份号码', raw, proposal: '511900********0223' },
    ]);
  });

  test('a number that lost its tail is kept as it stands and still tells the birth date', async () => {
    const { elder, codes } = await parseElder({ 公民身份号码: 511900194002290200 });
    expect(elder).toMatchObject({
      idNumber: '511900194002290000',
      idStatus: 'truncated',
      birthDate: '1940-02-29',
      birthPrecision: 'day',
    });
    expect(codes).toEqual(['id-truncated-number']);
  });

  test('where the check character fails, the cell 出生年月 tells the birth', async () => {
    const { elder, codes } = await parseElder({ 公民身份号码: '511900194020290223' });
    expect(elder).toMatchObject({
      idNumber: '511900194020290223',
      idStatus: 'checksum_bad',
      birthDate: '1940-02-01',
      birthPrecision: 'month',
    });
    expect(codes).toEqual(['id-check-digit-fails']);
  });

  test('a failing number that the clerk leaves out is no number', async () => {
    const { elder } = await parseElder(
      { 公民身份号码: '511900194020290223' },
      { 'id-check-digit-fails': 'leave-out' },
    );
    expect(elder).toMatchObject({ idNumber: null, idStatus: 'missing' });
  });

  test('1950.1 is settled by the number, and is a doubt without one', async () => {
    const settled = await parseElder({
      出生年月: 1951.1,
      公民身份号码: `51190019511002011${checkCharacter('51190019511002011')}`,
      性别: '男',
      年龄: 75,
    });
    expect(settled.elder).toMatchObject({ birthDate: '1951-10-02', birthPrecision: 'day' });
    expect(settled.codes).toEqual([]);
    const open = await parseElder({ 出生年月: 1951.1, 公民身份号码: '', 年龄: 75 });
    expect(open.elder).toMatchObject({
      birthDate: '1951-01-01',
      birthPrecision: 'year',
      remark: '出生年月 1951.1',
    });
    expect(open.codes).toEqual(['id-missing', 'birth-january-or-october']);
    const left = await parseElder(
      { 出生年月: 1951.1, 公民身份号码: '', 年龄: 75 },
      { 'birth-january-or-october': 'leave-out' },
    );
    expect(left.elder).toMatchObject({ birthDate: null, birthPrecision: 'unknown' });
  });

  test('a birth that differs from a right number gives way, and stays in the remark', async () => {
    const { elder, findings } = await parseElder({ 出生年月: '1941.02' });
    expect(elder).toMatchObject({ birthDate: '1940-02-29', remark: '出生年月 1941.02' });
    expect(findings).toMatchObject([
      { code: 'birth-differs-from-id', raw: '1941.02', proposal: '1940-02-29' },
    ]);
  });

  test.each([
    [88, []],
    [85, []],
    [89, ['age-differs']],
    [84, ['age-differs']],
  ])('an age of %i against 86 completed years gives %j', async (age, expected) => {
    expect((await parseElder({ 年龄: age })).codes).toEqual(expected);
  });

  test('a person marked as dead is taken as dead, or left out with the row', async () => {
    const taken = await parseElder({ 姓名: '王桂英（已故）' });
    expect(taken.elder).toMatchObject({ name: '王桂英', status: 'deceased' });
    const left = await parseElders([{ 姓名: '王桂英（已故）' }, { 姓名: '李碧芳', 公民身份号码: '' }], {
      'name-marked-deceased': 'leave-out',
    });
    expect(left).toMatchObject({ rowsRead: 2, rowsRefused: 1, rowsDoubtful: 1 });
    expect(left.records.map((elder) => elder.name)).toEqual(['李碧芳']);
  });

  test('a word that no list knows is told and kept in the remark', async () => {
    const { elder, findings } = await parseElder({
      居住情况: '住庙里',
      类别: '独居、孤老',
      备注: '院里有狗',
    });
    expect(elder).toMatchObject({
      living: 'unknown',
      careFlags: ['living_alone'],
      remark: '院里有狗；住庙里；孤老',
    });
    expect(findings.map(({ code, column, raw }) => [code, column, raw])).toEqual([
      ['remark-suggests', '备注', '院里有狗'],
      ['word-unknown', '居住情况', '住庙里'],
      ['word-unknown', '类别', '孤老'],
    ]);
  });

  test('a sex that contradicts a right number is told, and stands as written', async () => {
    const { elder, codes } = await parseElder({ 性别: '男' });
    expect([elder?.sex, codes]).toEqual(['M', ['sex-differs-from-id']]);
  });

  test('no mark in the consent columns is no consent', async () => {
    const { elder } = await parseElder({ 同意公示: '', 同意制卡: '不同意' });
    expect(elder?.consents).toEqual([]);
  });

  test('findings never carry a whole identity number, whatever column it was typed into', async () => {
    const { findings } = await parseElder({
      公民身份号码: '511900194020290223',
      本人电话: RIGHT_NUMBERS.man1951,
      居住情况: `独居${RIGHT_NUMBERS.man1938}`,
    });
    expect(findings).toHaveLength(3);
    expect(JSON.stringify(findings)).not.toMatch(/\d{15}/);
  });

  test('the same person twice is one record with the better number and no blanks', async () => {
    const second = {
      公民身份号码: RIGHT_NUMBERS.woman1940,
      本人电话: '',
      '性格/爱好/需求': '',
      子女姓名: '',
      子女关系: '',
      子女电话: '',
    };
    const rows = [{ 公民身份号码: 511900194002290200, 备注: '' }, second];
    const taken = await parseElders(rows);
    expect(taken).toMatchObject({ rowsRead: 2, rowsRefused: 0, rowsMerged: 1 });
    expect(taken.records).toMatchObject([
      { at: { row: 3 }, idNumber: RIGHT_NUMBERS.woman1940, idStatus: 'valid', hobbies: ['听戏', '散步'] },
    ]);
    expect(taken.findings.at(-1)).toMatchObject({
      code: 'same-person-twice',
      row: 4,
      raw: '王桂英',
      proposal: '柳树村 3',
    });
    const left = await parseElders(rows, { 'same-person-twice': 'leave-out' });
    expect(left).toMatchObject({ rowsRead: 2, rowsRefused: 1, rowsMerged: 0 });
    expect(left.records).toMatchObject([{ idStatus: 'truncated' }]);
  });

  test('one right number of two people identifies neither of them', async () => {
    const rows = [{}, { 姓名: '李碧芳', 户号: 8 }];
    const taken = await parseElders(rows);
    expect(taken.records.map(({ name, idStatus }) => [name, idStatus])).toEqual([
      ['王桂英', 'malformed'],
      ['李碧芳', 'malformed'],
    ]);
    expect(codesOf(taken)).toEqual(['id-of-two-people', 'id-of-two-people']);
    const left = await parseElders(rows, { 'id-of-two-people': 'leave-out' });
    expect(left.records.map(({ idNumber, idStatus }) => [idNumber, idStatus])).toEqual([
      [null, 'missing'],
      [null, 'missing'],
    ]);
  });
});
