import { addDays } from '../../../shared/time/calendar-date.ts';
import { lunarRange } from '../../../shared/time/lunar-day.ts';
import { dayNotes } from '../day-head.ts';
import { groupBy } from '../group-by.ts';
import { maskNames } from '../mask-name.ts';
import type { ChangeSlipFacts, PaperPerson, VillageWeekFacts } from '../paper-facts.ts';
import { phoneNumber } from '../phone-number.ts';
import { monthDay, weekdayWord } from '../solar-words.ts';
import { changesOfElders } from '../week-changes.ts';

/**
 * The same week as a short text for a WeChat group or SMS, masked as for the wall: helpers by 组 where they agreed to be
 * named, how many others come, markets and festivals, whom to call. No elder and no service stands in it.
 */
export function composeMessage(facts: VillageWeekFacts, changes: ChangeSlipFacts | null): string {
  const sunday = addDays(facts.weekStart, 6);
  return [
    `【${facts.villageName}互助养老】${monthDay(facts.weekStart)}至${monthDay(sunday)}（${lunarRange(facts.weekStart, sunday)}）`,
    `排班表第${String(facts.rosterVersion)}版已贴在村里墙上${changes === null ? '。' : `，旧表作废。${changedGroups(changes)}`}`,
    ...helperLines(facts),
    ...dayLines(facts),
    askLine(facts),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** 3组：刘秀兰、张明，另有2位 */
function helperLines(facts: VillageWeekFacts): string[] {
  const names = maskNames('public', facts);
  const comingIds = new Set(
    [
      ...facts.visits.flatMap((visit) => (visit.state === 'planned' ? visit.helpers : [])),
      ...facts.works.flatMap(({ helpers }) => helpers),
    ].map(({ helperId }) => helperId),
  );
  const coming = facts.helpers.filter(({ personId }) => comingIds.has(personId));
  const byGroup = groupBy(
    coming.toSorted((one, other) => (one.groupNo ?? Infinity) - (other.groupNo ?? Infinity)),
    ({ groupNo }: PaperPerson) => (groupNo === null ? '其他' : `${String(groupNo)}组`),
  );
  if (byGroup.size === 0) return [];
  const lines = [...byGroup].map(([group, helpers]) => {
    const named = helpers.filter(({ consents }) => consents.has('public_list'));
    const unnamed = helpers.length - named.length;
    return `${group}：${[
      ...(named.length === 0 ? [] : [named.map(({ personId }) => names.helper(personId)).join('、')]),
      ...(unnamed === 0 ? [] : [`${named.length === 0 ? '' : '另有'}${String(unnamed)}位`]),
    ].join('，')}`;
  });
  return ['这一周上门的互助员：', ...lines];
}

function dayLines({ days }: VillageWeekFacts): string[] {
  const noted = days.flatMap((day) => {
    const words = [...dayNotes(day), ...day.occasions].join(' ');
    return words === '' ? [] : [`${weekdayWord(day.date)}${words}`];
  });
  return noted.length === 0 ? [] : [noted.join('；')];
}

function changedGroups(changes: ChangeSlipFacts): string {
  const changed = changesOfElders(changes);
  const groupNos = new Set(
    changes.elders
      .filter(({ personId }) => changed.has(personId))
      .flatMap(({ groupNo }) => (groupNo === null ? [] : [groupNo])),
  );
  if (groupNos.size === 0) return '';
  const groups = [...groupNos].toSorted((one, other) => one - other).map((no) => `${String(no)}组`);
  return `有改动的：${groups.join('、')}。`;
}

function askLine({ leavePhone, stationPhone }: VillageWeekFacts): string {
  const phone = leavePhone ?? stationPhone;
  return phone === null ? '有事请到村互助站说一声。' : `有事请提前一天打电话：${phoneNumber(phone)}`;
}
