import { fairnessText as text } from '../../../text/screens/roster-fairness.ts';
import type { ChartOption } from './chart-parts.ts';
import type { FairnessLine } from './fairness-lines.ts';

/** Older weeks paler, this week in full. */
const WEEK_COLOURS = ['#c9d8cd', '#a9c4b1', '#7fa98b', '#2f6b4f'];
const LEAST_COLOUR = '#b8860b';
const MOST_COLOUR = '#b3362b';
/** So many helpers stand side by side legibly; more are reached with the slider. */
const SHOWN_HELPERS = 24;

/** Bars of four weeks one upon the other, with a mark at the least and at the most of each helper. */
export function fairnessOption(lines: readonly FairnessLine[]): ChartOption {
  const limit = (name: string, color: string, minutesOf: (line: FairnessLine) => number) => ({
    type: 'line' as const,
    name,
    data: lines.map(minutesOf),
    step: 'middle' as const,
    symbol: 'none',
    lineStyle: { width: 2, type: 'dashed' as const, color },
    itemStyle: { color },
  });
  return {
    animation: false,
    grid: { left: 56, right: 16, top: 40, bottom: lines.length > SHOWN_HELPERS ? 92 : 64 },
    legend: { top: 4, data: [...text.weeks, text.least, text.most] },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    xAxis: {
      type: 'category',
      data: lines.map(({ name }) => name),
      axisLabel: { interval: 0, rotate: 45, fontSize: 12 },
    },
    yAxis: { type: 'value', name: text.minutes },
    ...(lines.length > SHOWN_HELPERS
      ? {
          dataZoom: [
            { type: 'slider' as const, startValue: 0, endValue: SHOWN_HELPERS - 1, height: 18, bottom: 6 },
          ],
        }
      : {}),
    series: [
      ...text.weeks.map((name, week) => ({
        type: 'bar' as const,
        name,
        stack: 'weeks',
        barMaxWidth: 26,
        data: lines.map(({ weeks }) => weeks[week] ?? 0),
        itemStyle: { color: WEEK_COLOURS[week] ?? '#2f6b4f' },
      })),
      limit(text.least, LEAST_COLOUR, ({ leastMinutes }) => leastMinutes),
      limit(text.most, MOST_COLOUR, ({ mostMinutes }) => mostMinutes),
    ],
  };
}
