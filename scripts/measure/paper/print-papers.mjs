import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron } from '@playwright/test';
import { root } from '../../setup/place.mjs';
import { electron, sandboxArguments } from '../../steps/run-step.mjs';

const FORMS = [
  { form: 'weekly-roster', profile: 'public' },
  { form: 'task-slip', profile: 'household' },
  { form: 'wall-card', profile: 'household' },
  { form: 'sign-in-sheet', profile: 'internal' },
];
const SAMPLE_EVERY_MS = 500;
const fonts = pathToFileURL(path.join(root, 'out/fonts')).href;

/**
 * Prints all papers of a week through the program, as the window asks for it. Returns seconds, pages, the memory of all
 * its processes while it went on, and a folder with the very pages for a bare Chromium.
 */
export async function printPapers(dataFile, weekStart, { merged }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'measure-paper-'));
  const app = await _electron.launch({
    executablePath: electron,
    args: [
      ...sandboxArguments,
      `--user-data-dir=${path.join(folder, 'program')}`,
      `--data-file=${dataFile}`,
      '.',
    ],
    cwd: root,
  });
  try {
    const window = await app.firstWindow();
    const ask = (name, input) => window.evaluate(askInPage, { name, input });
    const order = { weekStart, villageIds: [], forms: FORMS };
    // The print centre shows what there is to print before anybody can press its button.
    await ask('printing.plan', order);
    const started = performance.now();
    const printing = ask('shell.printToFolder', {
      ...order,
      jobId: 'measure',
      merged,
      folder: path.join(folder, 'papers'),
    }).then((result) => ({ ...result, seconds: (performance.now() - started) / 1000 }));
    const megabytes = await sampleUntil(printing, () => app.evaluate(memoryOfAll));
    const { files, seconds } = await printing;
    const pages = files.reduce((sum, file) => sum + file.pages, 0);
    const pagesFolder = path.join(folder, 'pages');
    await writePages(ask, order, pagesFolder);
    return { seconds, pages, megabytes, pagesFolder };
  } finally {
    await app.close();
  }
}

/** The composed pages with the fonts' place on this disk, and what printing them needs to know. */
async function writePages(ask, { weekStart, ...order }, folder) {
  mkdirSync(folder);
  const plan = await ask('printing.plan', { weekStart, ...order });
  const list = [];
  for (const { villageId, form, profile } of plan.filter(({ sheets }) => sheets > 0)) {
    const document = await ask('printing.compose', { weekStart, villageId, form, profile, preview: true });
    const file = path.join(folder, `${list.length}.html`);
    writeFileSync(file, document.html.replaceAll('__FONT_BASE__', fonts));
    list.push({ file, landscape: document.landscape, footText: document.footText });
  }
  writeFileSync(path.join(folder, 'list.json'), JSON.stringify(list));
}

async function sampleUntil(work, sample) {
  const samples = [];
  let over = false;
  work.then(
    () => (over = true),
    () => (over = true),
  );
  while (!over) {
    samples.push(await sample());
    await new Promise((resolve) => setTimeout(resolve, SAMPLE_EVERY_MS));
  }
  return samples;
}

/** Runs in the main process: megabytes of all its processes. */
function memoryOfAll({ app }) {
  return app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0) / 1024;
}

/** Runs inside the page. */
async function askInPage({ name, input }) {
  const answer = await globalThis.shouwang.call(name, input);
  if (!answer.ok) throw new Error(`${name} was not answered: ${JSON.stringify(answer)}`);
  return answer.value;
}
