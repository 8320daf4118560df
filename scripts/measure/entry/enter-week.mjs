import { _electron } from '@playwright/test';
import { root } from '../../setup/place.mjs';
import { electron, sandboxArguments } from '../../steps/run-step.mjs';

/** Every so many lines differ from the plan, one kind after the other: more than a good week has. */
const LINES_BETWEEN_EXCEPTIONS = 6;

const LONGEST_MILLISECONDS = 60_000;
const LOOKS_AGAIN_MILLISECONDS = 10;

/** What hands do on the line that has the keyboard: not done and why, other times, a mark missing, how content, by proxy. */
const EXCEPTIONS = [
  () => ['Space', '2'],
  (count) => ['KeyT', ...`${7 + (count % 11)}00-${7 + (count % 11)}45`, 'Enter'],
  () => ['KeyQ'],
  () => ['2'],
  () => ['KeyM', ...'35', 'Enter'],
  () => ['KeyD', ...'EN', 'Enter'],
];

/**
 * Enters all sheets through the window by keys alone: number, Enter, the exceptions, Ctrl+Enter. Returns per sheet the
 * seconds in which the program was at work, from the first key to the cursor being back in the box for the number; the keys
 * are struck as fast as the window takes them.
 */
export async function enterWeek(folder, dataFile, { enteredBy, sheets }) {
  const app = await _electron.launch({
    executablePath: electron,
    args: [...sandboxArguments, `--user-data-dir=${folder}/program`, `--data-file=${dataFile}`, '.'],
    cwd: root,
  });
  try {
    const window = await app.firstWindow();
    await window.evaluate((id) => {
      globalThis.localStorage.setItem('shouwang.page', 'attendance');
      globalThis.localStorage.setItem('shouwang.attendance.enteredBy', String(id));
    }, enteredBy);
    await window.reload();
    const box = window.getByLabel('表上的编号');
    await box.waitFor();
    let lineCount = 0;
    let exceptionCount = 0;
    let strokes = 0;
    const seconds = [];
    const mended = [];
    const press = async (key) => {
      strokes += 1;
      await window.keyboard.press(key);
    };
    for (const { number, plannedLines } of sheets) {
      const started = performance.now();
      for (const digit of number) await press(digit);
      await press('Enter');
      await window.locator('.sheet-entry tr:focus').waitFor();
      for (let line = 0; line < plannedLines; line += 1) {
        lineCount += 1;
        if (lineCount % LINES_BETWEEN_EXCEPTIONS === 0) {
          const keysOf = EXCEPTIONS[exceptionCount % EXCEPTIONS.length];
          for (const key of keysOf(exceptionCount)) await press(key);
          exceptionCount += 1;
        }
        if (line + 1 < plannedLines) await press('ArrowDown');
      }
      await press('Control+Enter');
      await kept(window, press, mended);
      await window.locator('.number-box input:focus').waitFor();
      seconds.push((performance.now() - started) / 1000);
    }
    const { value: listed } = await window.evaluate(async () => {
      const weeks = await globalThis.shouwang.call('attendance.openWeeks', {});
      return { value: weeks.value.reduce((sum, week) => sum + week.entered, 0) };
    });
    return { seconds, lineCount, exceptionCount, strokes, mended, entered: listed };
  } finally {
    await app.close();
  }
}

/** Until the sheet is kept; lines at odds with another sheet are put back as they were planned, or were not done. */
async function kept(window, press, mended) {
  const sheet = window.locator('.sheet-entry');
  const red = window.locator('.sheet-grid tr.stopped');
  const until = performance.now() + LONGEST_MILLISECONDS;
  let tries = 0;
  while ((await sheet.count()) > 0) {
    if ((await red.count()) > 0) {
      const line = await red.first().getAttribute('data-line');
      const row = window.locator(`.sheet-grid tr[data-line="${line}"]`).first();
      mended.push((await row.locator('.remark').allTextContents()).join(' '));
      await row.focus();
      for (const key of tries % 2 === 0 ? ['Delete'] : ['Space', '8']) await press(key);
      await press('Control+Enter');
      tries += 1;
    }
    if (performance.now() > until) throw new Error(`A sheet is not kept: ${mended.slice(-tries).join(', ')}`);
    await window.waitForTimeout(LOOKS_AGAIN_MILLISECONDS);
  }
}
