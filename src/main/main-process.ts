import path from 'node:path';
import { app, dialog, session, type BrowserWindow } from 'electron';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { startBackendHost, type BackendHost } from './backend-host.ts';
import { startBackendProcess } from './start-backend-process.ts';
import { answerCalls, tellWindows } from './calls.ts';
import { runDemo } from './demo-run.ts';
import { log, openLog } from './log.ts';
import { setMenu } from './menu.ts';
import { guardNetwork, silenceChromium } from './network-guard.ts';
import { shellCalls } from './shell-calls.ts';
import { readStartOptions } from './start-options.ts';
import { createStoppableJobs } from './stoppable-jobs.ts';
import { shellText } from './text.ts';
import { openWindow } from './window.ts';

// Drawing by the processor: old office PCs have drivers that stop the window from ever appearing.
app.disableHardwareAcceleration();
// Asking for the sandbox while it is switched off (as root) ends every child process.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

const options = readStartOptions(process.argv, process.env);
const developmentAddress = app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null);
silenceChromium(developmentAddress === null ? null : new URL(developmentAddress).hostname);
registerAppScheme();
chooseUserDataFolder();

if (options.demoFolder === null && !app.requestSingleInstanceLock()) app.quit();
else {
  const start = options.demoFolder === null ? startWithWindow : startDemo;
  void app.whenReady().then(start).catch(endUnstarted);
}

/** A program that cannot start says so and ends; it never lingers without a window. */
function endUnstarted(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  if (options.demoFolder === null)
    dialog.showErrorBox(shellText.title, `${shellText.cannotStart}\n${reason}`);
  process.stderr.write(`The program could not start: ${reason}\n`);
  app.exit(1);
}

/** A plain name for the folder on disk; the demonstration run keeps away from the office's own. */
function chooseUserDataFolder(): void {
  if (options.demoFolder !== null) app.setPath('userData', path.join(options.demoFolder, '.program'));
  else if (!app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', path.join(app.getPath('appData'), 'shouwang'));
  }
}

function prepare(dataFile: string): BackendHost {
  openLog(path.join(app.getPath('userData'), 'logs'));
  log('start', { version: app.getVersion(), electron: process.versions.electron });
  const built = path.join(__dirname, '..');
  serveApp({ window: path.join(built, 'renderer'), fonts: path.join(built, 'fonts') });
  guardNetwork(session.defaultSession, developmentAddress);
  return startBackendHost({
    start: () => startBackendProcess({ ...process.env, SHOUWANG_DATA_FILE: dataFile }),
    onEvent: tellWindows,
  });
}

function startWithWindow(): void {
  const dataFile = options.dataFile ?? path.join(app.getPath('userData'), 'shouwang.db');
  const backend = prepare(dataFile);
  const jobs = createStoppableJobs();
  const shell = shellCalls({
    backend,
    jobs,
    dataFile,
    onProgress: (progress) => tellWindows('job.progress', progress),
  });
  answerCalls({ backend, shell, jobs, developmentAddress });
  setMenu();
  const window = openWindow(developmentAddress);
  bringToFrontOnSecondStart(window);
  endWithWindow(window, backend);
}

function bringToFrontOnSecondStart(window: BrowserWindow): void {
  app.on('second-instance', () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}

/** The program ends with its window, but not before the backend has closed the data file. */
function endWithWindow(window: BrowserWindow, backend: BackendHost): void {
  let stopped = false;
  window.on('closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    void backend.stop().finally(() => {
      stopped = true;
      app.quit();
    });
  });
}

async function startDemo(): Promise<void> {
  const folder = options.demoFolder ?? '';
  const backend = prepare(options.dataFile ?? path.join(folder, 'demo.db'));
  // Closing a printing window would otherwise end the program.
  app.on('window-all-closed', () => undefined);
  const exitCode = await runDemo({ backend, folder });
  await backend.stop();
  app.exit(exitCode);
}
