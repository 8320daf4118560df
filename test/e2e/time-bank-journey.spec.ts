import { expect, test } from '@playwright/test';
import { aHelperRow, anElderRow, anOfficeFolder } from '../builders/office-registers.ts';
import { askWindow } from './harness/ask-window.ts';
import { creditVisits, giveCard } from './harness/credit-visits.ts';
import { launchShouwang, type RunningShouwang } from './harness/launch-shouwang.ts';
import { ShouwangWindow } from './page-models/shouwang-window.ts';
import { TimeBankPage } from './page-models/time-bank-page.ts';

/** One journey, told in steps: each begins where the one before ended. */
test.describe.configure({ mode: 'serial' });

/** 刘秀兰 helps 陈桂英, whose household has a number in the register and no head yet. */
const HELPER = '刘秀兰';
const ELDER = '陈桂英';
const ELDERS_HOUSEHOLD = '007';
const CARD = 'LS-0021';

let running: RunningShouwang;
let shouwang: ShouwangWindow;
let bank: TimeBankPage;
const files = anOfficeFolder();

test.beforeAll(async () => {
  running = await launchShouwang();
  const { window } = running;
  shouwang = new ShouwangWindow(window);
  bank = new TimeBankPage(window);
  const filePaths = [files.table('老人.csv', [anElderRow()]), files.table('互助员.csv', [aHelperRow()])];
  const preview = { jobId: 'preview', filePaths, decisions: {} };
  const { previewId } = await askWindow(window, 'imports.preview', preview);
  await askWindow(window, 'imports.accept', { jobId: 'accept', previewId });
  await giveCard(window, HELPER, CARD);
});

test.afterAll(async () => {
  await running.app.close();
  files.remove();
});

test.afterEach(async () => {
  const testInfo = test.info();
  if (testInfo.status === testInfo.expectedStatus) return;
  await testInfo.attach('window', { body: await running.window.screenshot(), contentType: 'image/png' });
});

test('the office names two people and sets its rules before anything else', async () => {
  const { window } = running;
  await shouwang.open('时间银行');
  const name = window.getByRole('textbox', { name: '姓名' });
  await name.fill('王芳');
  await window.keyboard.press('Enter');
  await expect(name).toHaveValue('');
  await name.fill('李强');
  await window.keyboard.press('Enter');
  await expect(name).toBeHidden();
  await shouwang.button('定细则').click();
  await shouwang.button('定第一版细则').click();
  await window.getByLabel('谁通过的').fill('村民代表会议');
  await window.getByText('任何一户', { exact: true }).click();
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('现行', { exact: true })).toBeVisible();
  await expect(window.getByText('每 60 分钟服务计 1 分', { exact: false })).toBeVisible();
});

test('goods are entered, and visits that two people signed off stand in the account', async () => {
  const { window } = running;
  const { today } = await askWindow(window, 'overview.get', {});
  await creditVisits(window, { helper: HELPER, elder: ELDER, visits: 5, today });
  await bank.openTab('兑换');
  await shouwang.button('登记兑换目录').click();
  await shouwang.button('登记一样').click();
  await window.getByLabel('名称').fill('大米');
  await window.getByLabel('要多少分钟').fill('90');
  await window.getByLabel('单位').fill('袋');
  await window.getByLabel('库存').fill('20');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('剩 20袋')).toBeVisible();
  await bank.openAccount(HELPER);
  await expect(bank.account.getByText('共 5 笔', { exact: false })).toBeVisible();
  await expect(bank.account.getByText('300 分钟（5 分）').first()).toBeVisible();
  await bank.closeAccount();
});

test('on exchange day a card, a thing and a mark are enough', async () => {
  const { window } = running;
  await bank.openTab('兑换');
  await window.getByText('兑换日', { exact: true }).click();
  await bank.chooseSignatories('王芳', '李强');
  await bank.findHousehold(window.getByRole('combobox', { name: '哪一户' }), CARD, HELPER);
  await window.getByRole('button', { name: /^大米/ }).click();
  await window.getByLabel('大米 要几袋').fill('2');
  await bank.expectChange(window.locator('.bank-desk'), HELPER, '300 分钟（5 分）', '120 分钟（2 分）');
  await window.getByText('按了手印').click();
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('刚才兑换的 1 笔')).toBeVisible();
  await expect(window.getByText('剩 18袋')).toBeVisible();
});

test('minutes are given to a neighbour, and more than there are cannot be', async () => {
  await bank.openAccount(HELPER);
  await bank.button(bank.account, '转赠别户').click();
  const gift = bank.dialog(`转赠别户 · ${HELPER}`);
  await gift.getByLabel('多少分钟').fill('600');
  await bank.findHousehold(gift.getByRole('combobox', { name: '转给哪一户' }), 'cgy', ELDERS_HOUSEHOLD);
  await expect(gift.getByText('余额不够。')).toBeVisible();
  await expect(bank.button(gift, '记账')).toBeDisabled();
  await gift.getByLabel('多少分钟').fill('60');
  await bank.expectChange(gift, ELDERS_HOUSEHOLD, '0 分钟（0 分）', '60 分钟（1 分）');
  await bank.button(gift, '记账').click();
  await expect(gift).toBeHidden();
  await expect(bank.account.getByText('60 分钟（1 分）').first()).toBeVisible();
});

test('a dispute freezes the account until it is settled', async () => {
  await bank.button(bank.account, '有异议（冻结）').click();
  const dispute = bank.dialog(`${HELPER}：对账有异议`);
  await dispute.getByLabel('什么异议').fill('只领了一袋');
  await bank.button(dispute, '登记并冻结').click();
  await expect(bank.button(bank.account, '兑换实物')).toBeDisabled();
  await bank.button(bank.account, '了结…').click();
  const settling = running.window.getByRole('dialog').filter({ hasText: '了结异议' });
  await settling.getByLabel('怎么了结的').fill('核对兑换单，是一袋，冲正重记');
  await bank.button(settling, '了结并解冻').click();
  await expect(bank.button(bank.account, '兑换实物')).toBeEnabled();
});

test('what was wrong is reversed, and both stay to be seen', async () => {
  const row = bank.account.locator('.ant-table-row').filter({ hasText: '大米' });
  await bank.button(row, '冲正').click();
  const reversal = bank.dialog('冲正第 6 笔');
  await expect(reversal.getByText('这一户结余：60 分钟（1 分） → 240 分钟（4 分）')).toBeVisible();
  await reversal.getByLabel('为什么冲正').fill('记成了两袋');
  await bank.button(reversal, '冲正').click();
  await expect(row.getByText('已由第 10 笔冲正')).toBeVisible();
  await bank.closeAccount();
});

test('the ledger is proved from its first entry to its last', async () => {
  await bank.openTab('流水');
  await expect(running.window.getByText('10 笔', { exact: true })).toBeVisible();
  await bank.openTab('总览');
  await shouwang.button('核对账本').click();
  await expect(running.window.getByText(/^账本无误：10 笔，.*末笔校验码 [0-9a-f]{12}$/)).toBeVisible();
});

test('the page complained of nothing', () => {
  expect(running.complaints).toEqual([]);
});
