import path from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import { isOwnAddress, WINDOW_ADDRESS } from './app-address.ts';
import { log } from './log.ts';
import { shellText } from './text.ts';
import { readWindowPlace, saveWindowPlace } from './window-place.ts';

/** Opens the one window of the program and shows it once it has something to show. */
export function openWindow(developmentAddress: string | null): BrowserWindow {
  const placeFile = path.join(app.getPath('userData'), 'window.json');
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const { maximized, ...bounds } = readWindowPlace(placeFile, screens);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 1100,
    minHeight: 700,
    title: shellText.title,
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: path.join(__dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      // Spelling lists would be fetched from the network.
      spellcheck: false,
      devTools: developmentAddress !== null,
    },
  });
  if (maximized) window.maximize();
  keepInside(window, developmentAddress);
  // The page has its own title; the window's is the program's name.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    window.show();
    log('window shown', { ms: Math.round(Date.now() - (process.getCreationTime() ?? Date.now())) });
  });
  window.on('close', () =>
    saveWindowPlace(placeFile, { ...window.getNormalBounds(), maximized: window.isMaximized() }),
  );
  window.webContents.on('render-process-gone', (_event, details) =>
    log('window gone', { reason: details.reason }),
  );
  void window.loadURL(developmentAddress ?? WINDOW_ADDRESS);
  return window;
}

/** The window never leaves the program's own pages and never opens another. */
function keepInside(window: BrowserWindow, developmentAddress: string | null): void {
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event, address) => {
    const inside =
      isOwnAddress(address) || (developmentAddress !== null && address.startsWith(developmentAddress));
    if (!inside) event.preventDefault();
  });
  window.webContents.on('will-attach-webview', (event) => event.preventDefault());
}
