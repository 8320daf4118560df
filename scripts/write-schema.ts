// node scripts/write-schema.ts — writes src/backend/db/schema.sql from the migrations.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openDataFile } from '../src/backend/db/open-data-file.ts';
import { schemaText } from '../src/backend/db/schema-text.ts';

const { db } = openDataFile(':memory:', '');
writeFileSync(path.resolve(import.meta.dirname, '../src/backend/db/schema.sql'), schemaText(db));
db.close();
