// A packaged Electron carries no default_app.asar, without which `electron <folder>` ends silently.
// These few lines are ours: they load the folder's package.json as the real default app does.
const mainScript = `'use strict';
const fs = require('fs'), path = require('path'), Module = require('module');
const { app } = require('electron');
const target = process.argv.slice(1).find((a) => !a.startsWith('-'));
if (process.argv.includes('--version')) { console.log('v' + process.versions.electron); process.exit(0); }
if (!target) { console.error('usage: electron <app directory>'); process.exit(2); }
Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true });
const dir = path.resolve(target), file = path.join(dir, 'package.json');
if (fs.existsSync(file)) {
  const pkg = JSON.parse(fs.readFileSync(file, 'utf8'));
  if (pkg.version) app.setVersion(pkg.version);
  app.name = pkg.productName || pkg.name || 'Electron';
  app.setAppPath(dir);
}
Module._load(dir, module, true);
`;

/** The bytes of default_app.asar: two small files behind the archive's pickled header. */
export function defaultAppArchive() {
  const files = { 'package.json': '{"name":"electron-default-app","main":"main.js"}', 'main.js': mainScript };
  const header = { files: {} };
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const size = Buffer.byteLength(text);
    header.files[name] = { size, offset: String(offset) };
    offset += size;
  }
  const json = Buffer.from(JSON.stringify(header));
  const padding = (4 - (json.length % 4)) % 4;
  const head = Buffer.alloc(16);
  const sizes = [4, 8 + json.length + padding, 4 + json.length + padding, json.length];
  sizes.forEach((size, index) => head.writeUInt32LE(size, index * 4));
  return Buffer.concat([
    head,
    json,
    Buffer.alloc(padding),
    ...Object.values(files).map((text) => Buffer.from(text)),
  ]);
}
