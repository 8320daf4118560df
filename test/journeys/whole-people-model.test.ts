import { afterEach, beforeEach, expect, it } from 'vitest';
import { anOfficeBackend, type OfficeBackend } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import {
  aHelperRow,
  anElderRow,
  anIdNumber,
  anOfficeFolder,
  type OfficeFolder,
} from '../builders/office-registers.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
beforeEach(() => {
  office = anOfficeBackend();
  folder = anOfficeFolder();
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const ELDER = anElderRow({
  同名区分: '大',
  称呼: '陈幺妹',
  民族: '汉族',
  方言: '客家话',
  与户主关系: '户主',
  户口在外: '否',
  政治面貌: '党员',
  五老: '老党员、老教师',
  农历生日: '腊月廿九',
  户卡号: 'K-0007',
  慢性病: '高血压、风湿',
  过敏: '青霉素',
  用药: '降压药',
  听力: '差',
  视力: '好',
  行走: '拄拐',
  起床时间: '6点',
  抽烟: '否',
  家里有狗: '是',
  希望互助员性别: '女',
  需求: '助洁 每月2次',
  照护难处: '生活照料、居家安全',
  能提供: '带孩子',
  村医: '周医生',
  子女姓名: '陈建国',
  子女关系: '子',
  子女电话: '19900003001',
  子女务工地: '浙江',
  联系人2: '陈建英',
  联系人2关系: '女',
  联系人2电话: '19900003002',
  同意服务: '是',
  同意用健康信息: '是',
  同意告知子女: '√',
});
const HELPER = aHelperRow({
  能力状况: '自理',
  体检日期: '2026-03-15',
  驾照: 'C1',
  每天可服务: '3',
  随叫随到: '否',
  保险公司: '人保',
  保单号: 'B-1',
  保险到期: '2027-06-30',
  培训: '急救 2026-03-15；助浴 2026-05',
  积分意愿: '捐出',
  加入日期: '2025-03-01',
  兼任: '网格员',
});

const detailOf = async (search: string) => {
  const [person] = await office.ask('people.list', {
    role: 'all',
    placeId: null,
    onlyWithNeeds: false,
    search,
  });
  return office.ask('people.get', { personId: person?.id ?? 0 });
};

it('every column of the elders’ register comes in', async () => {
  await importFiles(office, [folder.table('老人.csv', [ELDER])]);
  const elder = await detailOf('陈桂英');
  expect(elder).toMatchObject({
    nameNote: '大',
    nickname: '陈幺妹',
    nation: '汉族',
    dialect: '客家话',
    relationToHead: '户主',
    registeredElsewhere: false,
    partyMember: true,
    fiveSenior: ['old_party_member', 'old_teacher'],
    lunarBirthday: { month: 12, day: 29, leap: false },
    remark: '村医 周医生',
    elder: {
      selfCareLevel: 'independent',
      selfCareSource: 'village_words',
      selfCareDate: '2026-11-22',
      chronicDiseases: ['高血压', '风湿'],
      allergies: '青霉素',
      medicinesNote: '降压药',
      hearing: 'weak',
      sight: 'good',
      walking: 'stick',
      risesAt: '6点',
      smokes: false,
      dogAtHome: true,
      helperSexWish: 'F',
      canOffer: ['带孩子'],
      needCategories: ['daily_care', 'safety'],
      needs: [{ serviceCode: 'cleaning_help', timesPerWeek: 1, everyWeeks: 2 }],
      contacts: [
        { name: '陈建国', relation: '子', phone: '19900003001', worksIn: '浙江' },
        { name: '陈建英', relation: '女', phone: '19900003002' },
      ],
    },
  });
  expect(elder.consents.map(({ purpose }) => purpose).toSorted()).toEqual([
    'basic_service',
    'health_data',
    'public_list',
    'share_with_children',
    'wall_card',
  ]);
  const [household] = await office.ask('places.households', {
    villageId: elder.place.villageId,
    search: '',
  });
  expect(household).toMatchObject({ cardNo: 'K-0007', headName: '陈桂英' });
});

it('every column of the helpers’ register comes in', async () => {
  await importFiles(office, [folder.table('互助员.csv', [HELPER])]);
  expect(await detailOf('刘秀兰')).toMatchObject({
    roles: ['grid_worker'],
    helper: {
      ability: 'independent',
      abilityNotedOn: '2026-03-15',
      licenceNote: 'C1',
      dailyCapMinutes: 180,
      adHoc: false,
      insurer: '人保',
      policyNo: 'B-1',
      insuredUntil: '2027-06-30',
      trainings: [
        { topic: '急救', heldOn: '2026-03-15' },
        { topic: '助浴', heldOn: '2026-05-01' },
      ],
      pointsWish: 'donate',
      joinedOn: '2025-03-01',
    },
  });
});

it('the same lists again change nobody, and a short list erases nothing', async () => {
  await importFiles(office, [folder.table('老人.csv', [ELDER]), folder.table('互助员.csv', [HELPER])]);
  const before = [await detailOf('陈桂英'), await detailOf('刘秀兰')];
  const again = await office.ask('imports.preview', {
    jobId: 'j',
    filePaths: [
      folder.table('老人又.csv', [{ 序号: '1', ...ELDER }]),
      folder.table('互助员又.csv', [{ 序号: '1', ...HELPER }]),
    ],
    decisions: {},
  });
  expect(again.files.map(({ counts }) => [counts.new, counts.changed, counts.same])).toEqual([
    [0, 0, 1],
    [0, 0, 1],
  ]);
  await importFiles(office, [folder.table('短.csv', [anElderRow({ 需求: '', 电话: '19900009999' })])]);
  const [elder] = before;
  const after = await detailOf('陈桂英');
  expect(after.elder).toEqual(elder?.elder);
  expect(after.phones.map(({ number }) => number)).toEqual(['19900009999']);
});

it('a change is told field by field', async () => {
  await importFiles(office, [folder.table('老人.csv', [ELDER])]);
  const shown = await office.ask('imports.preview', {
    jobId: 'j',
    filePaths: [folder.table('新.csv', [{ ...ELDER, 听力: '无', 户号: '008', 电话: '19900009999' }])],
    decisions: {},
  });
  const { rows } = await office.ask('imports.rows', {
    previewId: shown.previewId,
    fileIndex: 0,
    outcome: null,
    search: '',
    offset: 0,
    limit: 10,
  });
  expect(rows[0]?.changes).toEqual([
    { field: 'householdNo', was: '007', becomes: '008' },
    { field: 'phones', was: '19900001001', becomes: '19900009999' },
    { field: 'hearing', was: 'weak', becomes: 'none' },
  ]);
});

it('words of a list never push aside what an assessment found', async () => {
  await importFiles(office, [
    folder.table('老人.csv', [
      { ...ELDER, 自理能力: '半自理', 自理评估来源: '国标评估', 自理评估日期: '2026-03-15' },
    ]),
  ]);
  const assessed = { selfCareLevel: 'moderate', selfCareSource: 'gbt42195', selfCareDate: '2026-03-15' };
  expect((await detailOf('陈桂英')).elder).toMatchObject(assessed);
  await importFiles(office, [folder.table('新.csv', [{ ...ELDER, 自理能力: '自理', 电话: '19900009999' }])]);
  expect((await detailOf('陈桂英')).elder).toMatchObject(assessed);
});

it('a corrected number of the same person of the same household is asked about', async () => {
  await importFiles(office, [folder.table('老人.csv', [anElderRow()])]);
  const corrected = anIdNumber('1943-05-03', 24);
  const filePath = folder.table('新.csv', [anElderRow({ 身份证号: corrected })]);
  const left = await office.ask('imports.preview', {
    jobId: 'j',
    filePaths: [filePath],
    decisions: { 'person-has-two-numbers': 'leave-out' },
  });
  expect(left.files[0]?.counts).toMatchObject({ new: 0, changed: 0, refused: 1 });
  await importFiles(office, [filePath]);
  const elder = await detailOf('陈桂英');
  expect(elder).toMatchObject({ birthDate: '1943-05-03', idStatus: 'valid' });
  expect(elder.remark).toMatch(/^原身份证号 511900\*{8}\d{3}[\dX]$/);
});

it('刘 and 劉 of one house without numbers are asked about, and the registered name stays', async () => {
  const plain = { 姓名: '刘桂英', 身份证号: '', 出生年月: '1943.03' };
  await importFiles(office, [folder.table('老人.csv', [anElderRow(plain)])]);
  await importFiles(office, [folder.table('新.csv', [anElderRow({ ...plain, 姓名: '劉桂英' })])]);
  const people = await office.ask('people.list', {
    role: 'all',
    placeId: null,
    onlyWithNeeds: false,
    search: '',
  });
  expect(people.map(({ name }) => name)).toEqual(['刘桂英']);
});
