import { Menu } from 'electron';
import { shellText } from './text.ts';

/** The menu, also the home of the usual keys for copy, paste and zoom. */
export function setMenu(): void {
  const text = shellText.menu;
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: text.program, submenu: [{ label: text.quit, role: 'quit' }] },
      {
        label: text.edit,
        submenu: [
          { label: text.undo, role: 'undo' },
          { label: text.redo, role: 'redo' },
          { type: 'separator' },
          { label: text.cut, role: 'cut' },
          { label: text.copy, role: 'copy' },
          { label: text.paste, role: 'paste' },
          { label: text.selectAll, role: 'selectAll' },
        ],
      },
      {
        label: text.view,
        submenu: [
          { label: text.zoomIn, role: 'zoomIn', accelerator: 'CommandOrControl+=' },
          { label: text.zoomOut, role: 'zoomOut' },
          { label: text.resetZoom, role: 'resetZoom' },
          { type: 'separator' },
          { label: text.fullScreen, role: 'togglefullscreen' },
        ],
      },
    ]),
  );
}
