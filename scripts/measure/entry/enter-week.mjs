import { _electron } from '@playwright/test';
import { root } from '../../setup/place.mjs';
import { electron, sandboxArguments } from '../../steps/run-step.mjs';

/** Every so many lines differ from the plan, one kind after the other: more than a good week has. */
const LINES_BETWEEN_EXCEPTIONS = 6;

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
      localStorage.setItem('shouwang.page', 'attendance');
      localStorage.setItem('shouwang.attendance.enteredBy', String(id));
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

/** Until the sheet is kept; a line at odds with another sheet is put back as it was planned, as a clerk would do. */
async function kept(window, press, mended) {
  const gone = window.locator('.sheet-entry').waitFor({ state: 'detached' }).then(() => true);
  const refused = window.locator('.sheet-entry [role="alert"]').waitFor().then(() => false);
  refused.catch(() => undefined);
  if (await Promise.race([gone, refused])) return;
  gone.catch(() => undefined);
  const red = window.locator('.sheet-grid tr.stopped');
  await red.first().waitFor();
  mended.push(await red.first().locator('.remark').first().textContent());
  await red.first().focus();
  await press('Delete');
  await press('Control+Enter');
  await window.locator('.sheet-entry').waitFor({ state: 'detached' });
}
