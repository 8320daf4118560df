import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  FIRST_PLACE,
  readWindowPlace,
  saveWindowPlace,
  type WindowPlace,
} from '../../src/main/window-place.ts';

const file = () => path.join(mkdtempSync(path.join(tmpdir(), 'window-')), 'window.json');
const screen = { x: 0, y: 0, width: 1920, height: 1040 };
const saved = (place: WindowPlace) => {
  const where = file();
  saveWindowPlace(where, place);
  return where;
};

test('the window comes back where it stood', () => {
  const place = { x: 40, y: 30, width: 1400, height: 900, maximized: true };
  expect(readWindowPlace(saved(place), [screen])).toEqual(place);
});

test('a window on a screen that is gone comes back at the first place', () => {
  const place = { x: 2500, y: 30, width: 1400, height: 900, maximized: false };
  expect(readWindowPlace(saved(place), [screen])).toEqual(FIRST_PLACE);
});

test('a file that is missing or spoilt is as good as none', () => {
  const spoilt = file();
  writeFileSync(spoilt, '{"width":');
  expect(readWindowPlace(spoilt, [screen])).toEqual(FIRST_PLACE);
  expect(readWindowPlace(file(), [screen])).toEqual(FIRST_PLACE);
});
