// The least an Electron program can be: what our first paint is compared with. Prints the time until it is shown.
const { app, BrowserWindow } = require('electron');

app.disableHardwareAcceleration();
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1360, height: 860, show: false });
  window.once('ready-to-show', () => {
    window.show();
    console.log(`window shown ${Math.round(Date.now() - process.getCreationTime())}`);
    app.quit();
  });
  window.loadFile(`${__dirname}/index.html`);
});
