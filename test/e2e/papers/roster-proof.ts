import { expect } from '@playwright/test';
import { textWithin } from '../harness/page-checks.ts';
import type { ReadPage } from '../harness/read-pages.ts';
import { addDays } from '../../../src/shared/time/calendar-date.ts';
import { SERVICE_TYPES } from '../../../src/shared/domain/service.ts';
import type { MaskingProfile } from '../../../src/shared/domain/printing.ts';
import { BANK_HELPERS } from './fill-bank.ts';
import { ELDERS, HELPERS, LUNCH_EATERS, LUNCH_RIDER } from './people.ts';
import { secondWeek, WEEK, type WeekVisit } from './week.ts';

/** 序号, 组/院落, 老人, 互助员, seven days, 后备/电话. */
const COLUMNS = 12;
const FIRST_DAY = 4;

/** Each of sixty elders has one row, and each cell of it says all that is planned and nothing else. */
export function proveRoster(profile: MaskingProfile): (pages: readonly ReadPage[]) => void {
  return (pages) => {
    const rows = pages.flatMap(rowsOf);
    expect(rows.map(([, , elder]) => elder).toSorted()).toEqual(
      ELDERS.map((_, index) => elderLabel(profile, index)).toSorted(),
    );
    const week = secondWeek();
    for (const [index] of ELDERS.entries()) {
      const row = rows.find(([, , elder]) => elder === elderLabel(profile, index)) ?? [];
      expect.soft(row[3], 'own helper').toBe(helperLabel(profile, index));
      for (let day = 0; day < 7; day += 1) {
        const visits = week.filter(({ elder, date }) => elder === index && date === addDays(WEEK, day));
        const pieces = [
          ...visits.flatMap((visit) => piecesOf(profile, visit)),
          ...lunchPieces(profile, index, day),
        ];
        const cell = row[FIRST_DAY + day] ?? '';
        expect
          .soft(
            pieces.filter((piece) => !cell.includes(piece)),
            `not in the cell: ${cell}`,
          )
          .toEqual([]);
        expect.soft(cell.length, `${cell} says more than ${pieces.join(' ')}`).toBe(pieces.join('').length);
      }
    }
  };
}

function piecesOf(profile: MaskingProfile, { service, slot, helpers, elder }: WeekVisit): string[] {
  const isOwn = helpers.includes(elder);
  const others = helpers.filter((helper) => helper !== elder);
  // The office's own copy hangs nowhere, but it is read aloud over many a shoulder: it says 陪聊 as well.
  const word = service === 'emotional_support' ? '陪聊' : SERVICE_TYPES[service].name;
  return [
    `${isOwn ? '○' : '◇'}${slot === 'morning' ? '上午' : '下午'}${word}`,
    ...others.map((helper) => `${isOwn ? '同' : ''}${helperLabel(profile, helper)}`),
  ];
}

/** The round comes on five days to some, each time by the same rider. */
function lunchPieces(profile: MaskingProfile, elder: number, day: number): string[] {
  return day < 5 && LUNCH_EATERS.includes(elder) ? ['○上午送餐', helperLabel(profile, LUNCH_RIDER)] : [];
}

function elderLabel(profile: MaskingProfile, index: number): string {
  const elder = ELDERS[index];
  if (!elder) throw new Error(`No elder ${index}`);
  return profile !== 'public' || elder.isNamed ? elder.name : `${elder.groupNo}组第${elder.householdNo}户`;
}

function helperLabel(profile: MaskingProfile, index: number): string {
  const helper = HELPERS[index];
  if (!helper) throw new Error(`No helper ${index}`);
  if (profile !== 'public' || helper.isNamed) return helper.name;
  // No register of helpers knows their households: those of one 组 share a label, and the last of ten is 癸. Only who has
  // an account of the time bank has a household, and another label.
  const apart = BANK_HELPERS.filter((one) => HELPERS[one.helper]?.groupNo === helper.groupNo).length;
  return `互助员${helper.groupNo}组${'甲乙丙丁戊己庚辛壬癸'.charAt(9 - apart)}`;
}

/** The texts of a page's table by its ruled lines, the rows of elders only. */
function rowsOf(page: ReadPage): string[][] {
  const level = distinct(page.rules.filter(({ upright, fromMm }) => !upright && fromMm < 12));
  const upright = distinct(page.rules.filter((rule) => rule.upright && rule.fromMm > (level[1] ?? 0) - 1));
  if (upright.length !== COLUMNS + 1) return [];
  return level.slice(0, -1).flatMap((topMm, row) => {
    const cells = upright.slice(0, -1).map((leftMm, column) =>
      textWithin(page, {
        leftMm,
        rightMm: upright[column + 1] ?? leftMm,
        topMm,
        bottomMm: level[row + 1] ?? topMm,
      }),
    );
    return /^\d+$/u.test(cells[0] ?? '') ? [cells] : [];
  });
}

function distinct(rules: readonly { readonly atMm: number }[]): number[] {
  return rules
    .map(({ atMm }) => atMm)
    .toSorted((one, other) => one - other)
    .filter((at, index, all) => index === 0 || at - (all[index - 1] ?? 0) > 1);
}
