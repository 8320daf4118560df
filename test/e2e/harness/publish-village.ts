import type { Page } from '@playwright/test';
import type { PlaceId } from '../../../src/shared/domain/ids.ts';
import type { CalendarDate } from '../../../src/shared/time/calendar-date.ts';
import {
  aHelperRow,
  anElderRow,
  anIdNumber,
  type OfficeFolder,
  type Row,
} from '../../builders/office-registers.ts';
import { askWindow } from './ask-window.ts';

export interface PublishedVillage {
  readonly villageId: PlaceId;
  readonly weekStart: CalendarDate;
}

/**
 * 柳树村 of two 组, its first week published: in 1组 刘秀兰 cleans for 陈桂英, in 2组 周大明 for 王建国 and 何素珍. Registers, pairs
 * and week are made by the program itself, without its screens: four people are planned in a blink.
 */
export async function publishVillage(window: Page, folder: OfficeFolder): Promise<PublishedVillage> {
  const { previewId } = await askWindow(window, 'imports.preview', {
    jobId: 'preview',
    filePaths: [folder.table('老人.csv', elderRows()), folder.table('互助员.csv', helperRows())],
    decisions: {},
  });
  await askWindow(window, 'imports.accept', { jobId: 'accept', previewId });
  const proposal = await askWindow(window, 'pairings.propose', { jobId: 'pairs' });
  await askWindow(window, 'pairings.accept', { proposalId: proposal.id });
  const { comingWeek: weekStart, villages } = await askWindow(window, 'overview.get', {});
  const [village] = villages;
  if (village === undefined) throw new Error('No village was imported.');
  await askWindow(window, 'rosters.draft', { jobId: 'week', weekStart, villageIds: [] });
  await askWindow(window, 'rosters.publish', { weekStart, villageIds: [] });
  return { villageId: village.villageId, weekStart };
}

const inSecondGroup = { 院落: '下院子' };

function elderRows(): Row[] {
  return [
    anElderRow(),
    anElderRow({
      ...inSecondGroup,
      姓名: '王建国',
      性别: '男',
      身份证号: anIdNumber('1950-06-01', 11),
      村组: '2组',
      户号: '008',
      电话: '',
      需求: '助洁 每周1次',
    }),
    anElderRow({
      ...inSecondGroup,
      姓名: '何素珍',
      身份证号: anIdNumber('1941-02-03', 62),
      村组: '2组',
      户号: '009',
      电话: '',
      明白卡: '否',
    }),
  ];
}

function helperRows(): Row[] {
  return [
    aHelperRow(),
    aHelperRow({
      ...inSecondGroup,
      姓名: '周大明',
      性别: '男',
      身份证号: anIdNumber('1970-01-01', 55),
      组: '2组',
      电话: '19900002002',
    }),
  ];
}
