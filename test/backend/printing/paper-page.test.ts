import { expect, test } from 'vitest';
import type { PaperForm } from '../../../src/shared/domain/printing.ts';
import { aVillageWeek } from './a-village-week.ts';
import { changeSlips, taskSlips, wallCards, weeklyRoster } from './papers.ts';

const documents = [
  ...[weeklyRoster, taskSlips, wallCards].map((compose) => compose(aVillageWeek())),
  changeSlips({ ...aVillageWeek(), before: aVillageWeek() }),
];

test.each(documents)('$form passes a strict content policy and brings its font', ({ html, landscape }) => {
  expect(html).toMatch(/^<!doctype html>/);
  expect(html.match(/<style nonce="__CSP_NONCE__">/g)).toHaveLength(1);
  expect(html).not.toMatch(/<script|\sstyle=|\son\w+=|https?:/);
  for (const weight of ['400Regular', '700Bold']) {
    expect(html).toContain(`url("__FONT_BASE__/NotoSansSC_${weight}.ttf")`);
  }
  expect(html).toContain(`size: A4 ${landscape ? 'landscape' : 'portrait'}`);
});

test.each(documents)('$form is black on white, its letters no smaller than promised', ({ form, html }) => {
  // Of a change slip the word at the line to cut along; what is read is larger.
  const smallest: Partial<Record<PaperForm, number>> = {
    'weekly-roster': 14,
    'task-slip': 12,
    'change-slip': 10.5,
    'wall-card': 18,
  };
  const sizes = [...html.matchAll(/font-size: ([\d.]+)pt/g)].map(([, size]) => Number(size));
  expect(Math.min(...sizes)).toBe(smallest[form]);
  const styles = /<style[^]*<\/style>/.exec(html)?.[0] ?? '';
  expect(new Set(styles.match(/#[0-9a-f]{3,6}/g))).toEqual(new Set(['#000', '#fff']));
  expect(styles).not.toMatch(/opacity|rgb|hsl|gr[ae]y/);
});
