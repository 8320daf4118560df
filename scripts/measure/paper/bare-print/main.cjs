// Chromium alone: prints finished pages from disk on two windows, and says how long it took.
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { app, BrowserWindow } = require('electron');

const folder = process.argv.at(-1);
const FOOT =
  '<div style="width:100%;margin:0 12mm;font-size:8pt"><span class="pageNumber"></span>/<span class="totalPages"></span></div>';

app.whenReady().then(async () => {
  const waiting = JSON.parse(readFileSync(path.join(folder, 'list.json'), 'utf8'));
  const started = performance.now();
  await Promise.all([printAll(waiting), printAll(waiting)]);
  process.stdout.write(`seconds ${((performance.now() - started) / 1000).toFixed(2)}\n`);
  app.exit(0);
});

async function printAll(waiting) {
  const window = new BrowserWindow({ show: false, webPreferences: { backgroundThrottling: false } });
  for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
    await window.loadFile(page.file);
    await window.webContents.executeJavaScript(
      'void document.body.offsetHeight; document.fonts.ready.then(() => 0)',
    );
    const pdf = await window.webContents.printToPDF({
      landscape: page.landscape,
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: FOOT,
    });
    writeFileSync(`${page.file}.pdf`, pdf);
  }
}
