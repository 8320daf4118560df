import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openDataFile } from '../../../src/backend/db/open-data-file.ts';
import { schemaText } from '../../../src/backend/db/schema-text.ts';

it('the readable schema is what the migrations make (write it anew with scripts/write-schema.ts)', () => {
  const { db } = openDataFile(':memory:', '');
  const written = readFileSync(new URL('../../../src/backend/db/schema.sql', import.meta.url), 'utf8');
  expect(written).toBe(schemaText(db));
  db.close();
});
