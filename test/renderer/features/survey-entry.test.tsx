import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { PersonForm } from '../../../src/shared/domain/person-form.ts';
import { readBirth, readNeed } from '../../../src/renderer/features/people/survey/read-answers.ts';
import { fakeBridge } from '../fake-bridge.ts';
import { aPersonDetail, aPersonRow } from '../office-people.ts';
import { anOverview, aPlaceTree } from '../office.ts';
import { showWindow } from '../show.tsx';

beforeEach(() => localStorage.clear());

const ID = '511900194103050226';
const office = {
  'overview.get': () => anOverview(),
  'people.placeTree': () => aPlaceTree().filter((place) => place.name !== '西坡村'),
  'people.list': () => [],
  'people.get': () => aPersonDetail(),
  'people.check': () => [],
  'people.save': () => ({ personId: aPersonDetail().id, findings: [] }),
  'people.recordConsent': () => ({ recorded: 1, alreadyOnRecord: 0 }),
  'people.addAssessment': () => ({ assessmentId: 5 as never, level: 'mild' }),
};

async function open(bridge: ReturnType<typeof fakeBridge>) {
  const user = showWindow(bridge, 'people');
  await user.click(await screen.findByRole('button', { name: '按调查表录入' }));
  await screen.findByRole('textbox', { name: '姓名' });
  return user;
}

const savedForm = (bridge: ReturnType<typeof fakeBridge>): PersonForm =>
  bridge.inputsOf('people.save')[0]?.form as PersonForm;

test('takes a whole sheet in without the mouse and begins the next one in the same village', async () => {
  const bridge = fakeBridge(office);
  const user = await open(bridge);
  expect(document.activeElement).toBe(screen.getByLabelText('姓名'));
  await user.keyboard(`何小春{Enter}2{Enter}汉{Enter}${ID}{Enter}1941.3{Enter}`);
  screen.getByRole('radiogroup', { name: '自理能力' }).focus();
  await user.keyboard('2');
  screen.getByRole('group', { name: '爱好' }).focus();
  await user.keyboard('130');
  screen.getByLabelText('助餐').focus();
  await user.keyboard('3{Enter}0.5');
  screen.getByRole('radiogroup', { name: '接受互助服务' }).focus();
  await user.keyboard('1{Enter}{Enter}2');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(bridge.inputsOf('people.addAssessment')).toHaveLength(1));

  expect(savedForm(bridge)).toMatchObject({
    name: '何小春',
    sex: 'F',
    nation: '汉',
    idNumber: { keep: false, idNumber: ID },
    birthDate: '1941-03-01',
    birthPrecision: 'month',
    villageId: 11,
    hobbies: ['下棋', '听戏', '散步'],
    elder: {
      selfCareLevel: 'unknown',
      needs: [
        { serviceCode: 'meal_help', timesPerWeek: 3, everyWeeks: 1 },
        { serviceCode: 'bathing_help', timesPerWeek: 1, everyWeeks: 2 },
      ],
    },
    helper: null,
  });
  expect(bridge.inputsOf('people.recordConsent').map((one) => [one.purpose, one.decision])).toEqual([
    ['basic_service', 'given'],
    ['wall_card', 'refused'],
  ]);
  expect(bridge.inputsOf('people.addAssessment')[0]).toMatchObject({
    form: { scale: 'village_words', level: 'mild', assessedOn: '2026-11-22' },
  });
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('姓名').value).toBe(''));
  expect(document.activeElement).toBe(screen.getByLabelText('姓名'));
});

test('keeps an unfinished sheet when it is closed, but never its identity number', async () => {
  const user = await open(fakeBridge(office));
  await user.keyboard(`何小春{Enter}2{Enter}{Enter}${ID}`);
  await user.click(screen.getByRole('button', { name: /^关\s?闭$/ }));
  const kept = Object.values({ ...localStorage }).join(' ');
  expect(kept).toContain('何小春');
  expect(kept).not.toContain(ID);
  await user.click(screen.getByRole('button', { name: '按调查表录入' }));
  expect((await screen.findByLabelText<HTMLInputElement>('姓名')).value).toBe('何小春');
  expect(screen.getByLabelText<HTMLInputElement>('公民身份号码').value).toBe('');
});

test('writes the sheet over somebody of the registers and leaves what it does not answer', async () => {
  const bridge = fakeBridge({ ...office, 'people.list': () => [aPersonRow()] });
  const user = await open(bridge);
  await user.keyboard('王桂英');
  await user.click(await screen.findByRole('button', { name: /^补录到 王桂英/ }));
  screen.getByLabelText('过敏').focus();
  await user.keyboard('青霉素{Control>}{Enter}{/Control}');
  await waitFor(() => expect(bridge.inputsOf('people.save')).toHaveLength(1));
  expect(bridge.inputsOf('people.save')[0]?.personId).toBe(101);
  expect(savedForm(bridge)).toMatchObject({
    idNumber: { keep: true },
    groupId: aPersonDetail().place.groupId,
    hamletId: aPersonDetail().place.hamletId,
    householdNo: aPersonDetail().place.householdNo,
    hobbies: aPersonDetail().hobbies,
    elder: { allergies: '青霉素', needs: aPersonDetail().elder?.needs },
  });
});

test('says what cannot be read and saves nothing', async () => {
  const bridge = fakeBridge(office);
  const user = await open(bridge);
  screen.getByLabelText('出生年月').focus();
  await user.keyboard('去年{Control>}{Enter}{/Control}');
  expect(await screen.findByText(/请写姓名。.*出生年月读不懂/)).toBeDefined();
  expect(bridge.inputsOf('people.check')).toEqual([]);
});

test.each([
  ['1943', '1943-01-01', 'year'],
  ['1943.3', '1943-03-01', 'month'],
  ['1943年3月5日', '1943-03-05', 'day'],
  ['19430305', '1943-03-05', 'day'],
  ['194303', '1943-03-01', 'month'],
  ['1943.2.30', undefined, undefined],
  ['3.5', undefined, undefined],
])('reads the birth %s', (written, date, precision) => {
  expect([readBirth(written)?.birthDate, readBirth(written)?.birthPrecision]).toEqual([date, precision]);
});

test.each([
  ['3', 3, 1],
  ['0.5', 1, 2],
  ['0.25', 1, 4],
  ['15', undefined, undefined],
  ['x', undefined, undefined],
])('reads the need %s', (written, times, weeks) => {
  const need = readNeed('meal_help', written);
  expect([need?.timesPerWeek, need?.everyWeeks]).toEqual([times, weeks]);
});
