import type { Output } from '../../../../shared/contract/contract.ts';
import { dayHeadText } from '../../../text/dates.ts';
import { loadText as text } from '../../../text/screens/supervision.ts';
import type { ChartOption } from './chart-parts.ts';

type Load = Output<'supervision.load'>;
export type LoadWeek = Load['weeks'][number];
export type LoadHelper = Load['helpers'][number];

const DONE = '#2f6b4f';
const NOT_DONE = '#b3362b';
const UNFILLED = '#d9a441';
const PLANNED = '#8a8f8c';
const ELDERS = '#35608f';
/** So many helpers stand side by side legibly; more are reached with the slider. */
const SHOWN_HELPERS = 30;

/** What was done and not done by week, beside what was planned, and how many elders it reached. */
export function weeksOption(weeks: readonly LoadWeek[]): ChartOption {
  const bar = (name: string, color: string, numberOf: (week: LoadWeek) => number) => ({
    type: 'bar' as const,
    name,
    stack: 'visits',
    barMaxWidth: 34,
    data: weeks.map(numberOf),
    itemStyle: { color },
  });
  const line = (name: string, color: string, numberOf: (week: LoadWeek) => number, yAxisIndex: number) => ({
    type: 'line' as const,
    name,
    yAxisIndex,
    data: weeks.map(numberOf),
    symbolSize: 6,
    lineStyle: { width: 2, color, type: yAxisIndex === 0 ? ('dashed' as const) : ('solid' as const) },
    itemStyle: { color },
  });
  const { series } = text;
  return {
    animation: false,
    grid: { left: 56, right: 56, top: 44, bottom: 32 },
    legend: { top: 4 },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    xAxis: { type: 'category', data: weeks.map(({ weekStart }) => dayHeadText(weekStart)) },
    yAxis: [
      { type: 'value', name: text.times, minInterval: 1 },
      { type: 'value', name: text.people, minInterval: 1, splitLine: { show: false } },
    ],
    series: [
      bar(series.done, DONE, ({ done }) => done),
      bar(series.notDone, NOT_DONE, ({ notDone }) => notDone),
      bar(series.unfilled, UNFILLED, ({ unfilled }) => unfilled),
      line(series.planned, PLANNED, ({ planned }) => planned, 0),
      line(series.eldersServed, ELDERS, ({ eldersServed }) => eldersServed, 1),
    ],
  };
}

/** Minutes of each helper, the busiest first: the steeper, the less even. */
export function helpersOption(helpers: readonly LoadHelper[]): ChartOption {
  const isLong = helpers.length > SHOWN_HELPERS;
  return {
    animation: false,
    grid: { left: 56, right: 16, top: 28, bottom: isLong ? 84 : 58 },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    xAxis: {
      type: 'category',
      data: helpers.map(({ name }) => name),
      axisLabel: { interval: 0, rotate: 45, fontSize: 12 },
    },
    yAxis: { type: 'value', name: text.minutes },
    ...(isLong
      ? {
          dataZoom: [
            { type: 'slider' as const, startValue: 0, endValue: SHOWN_HELPERS - 1, height: 18, bottom: 6 },
          ],
        }
      : {}),
    series: [
      {
        type: 'bar',
        barMaxWidth: 24,
        data: helpers.map(({ minutes }) => minutes),
        itemStyle: { color: DONE },
      },
    ],
  };
}

/** How much of all minutes the busiest tenth of the helpers gave, in percent. */
export function shareOfBusiest(helpers: readonly LoadHelper[]): number {
  const sum = (of: readonly LoadHelper[]): number => of.reduce((total, { minutes }) => total + minutes, 0);
  const busiest = [...helpers]
    .sort((one, other) => other.minutes - one.minutes)
    .slice(0, Math.ceil(helpers.length / TENTH));
  const all = sum(helpers);
  return all === 0 ? 0 : Math.round((sum(busiest) * 100) / all);
}

const TENTH = 10;
