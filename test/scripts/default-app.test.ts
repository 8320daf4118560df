import { expect, test } from 'vitest';
import { defaultAppArchive } from '../../scripts/setup/default-app.mjs';

interface Header {
  readonly files: Record<string, { readonly size: number; readonly offset: string }>;
}

test('the archive of the default app can be read back by its own header', () => {
  const archive = defaultAppArchive();
  const jsonLength = archive.readUInt32LE(12);
  const header = JSON.parse(archive.subarray(16, 16 + jsonLength).toString()) as Header;
  const contents = archive.subarray(8 + archive.readUInt32LE(4));
  const file = (name: string) => {
    const { size, offset } = header.files[name] ?? { size: 0, offset: '0' };
    return contents.subarray(Number(offset), Number(offset) + size).toString();
  };
  expect(JSON.parse(file('package.json'))).toMatchObject({ main: 'main.js' });
  expect(file('main.js')).toMatch(/^'use strict';[\s\S]*Module\._load\(dir, module, true\);\n$/);
});
