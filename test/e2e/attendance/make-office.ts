import { anOfficeFolder, aHelperRow, anElderRow, anIdNumber } from '../../builders/office-registers.ts';
import { addTwoStaff, anEarlierOffice, printSheetsToSign } from '../../builders/sheets-of-last-week.ts';
import { USUAL_RULES } from '../../../src/shared/domain/usual-time-bank-rules.ts';

/**
 * Makes the data file of a village whose sheets of last week are on paper: `node make-office.ts <data file>`. Three helpers of
 * three households, each with elders next door; the rules of the time bank are passed. In a process of its own, with a clock
 * of two weeks ago.
 */
const [dataFile = ''] = process.argv.slice(2);
const HELPERS = ['刘秀兰', '周大明', '吴桂花'];
const ELDERS = ['陈桂英', '王建国', '何素珍', '赵淑芬', '孙永福', '钱国强'];

const folder = anOfficeFolder();
const office = anEarlierOffice(dataFile);
const { ask } = office;

const elders = ELDERS.map((name, index) =>
  anElderRow({
    姓名: name,
    身份证号: anIdNumber(`19${String(40 + index)}-03-05`, 20 + 2 * index),
    村组: groupOf(index % HELPERS.length),
    院落: hamletOf(index % HELPERS.length),
    户号: `00${String(index + 1)}`,
    电话: '',
    需求: '助洁 每周2次',
  }),
);
const helpers = HELPERS.map((name, index) =>
  aHelperRow({
    姓名: name,
    身份证号: anIdNumber(`197${String(index)}-01-01`, 40 + 2 * index),
    组: groupOf(index),
    院落: hamletOf(index),
    电话: `1990000200${String(index)}`,
  }),
);
const filePaths = [folder.table('老人.csv', elders), folder.table('互助员.csv', helpers)];
const { previewId } = await ask('imports.preview', { jobId: 'preview', filePaths, decisions: {} });
await ask('imports.accept', { jobId: 'accept', previewId });
await giveHouseholds();
const { version: _, ...rules } = USUAL_RULES;
await ask('timeBank.saveRules', { form: { ...rules, approvedBy: '村民代表会议' } });
await printSheetsToSign(office);
await addTwoStaff(office);
await office.close();
folder.remove();

/** 一户一卡: minutes are a household's. */
async function giveHouseholds(): Promise<void> {
  const people = await ask('people.list', {
    role: 'helper',
    placeId: null,
    onlyWithNeeds: false,
    search: '',
  });
  for (const [index, { id, villageId }] of people.entries()) {
    const { householdId } = await ask('places.saveHousehold', {
      householdId: null,
      form: {
        villageId,
        householdNo: String(101 + index),
        hamletId: null,
        headId: null,
        addressText: '',
        cardNo: null,
        plotNotes: '',
        flags: [],
      },
    });
    await ask('places.setMembers', { householdId, members: [{ personId: id, relationToHead: '' }] });
  }
}

function groupOf(index: number): string {
  return `${String(index + 1)}组`;
}

function hamletOf(index: number): string {
  return ['上院子', '下院子', '河边'][index] ?? '';
}
