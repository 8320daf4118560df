import { expect, test } from 'vitest';
import { pictogram, pictogramSheet } from '../../../src/backend/printing/pictograms.ts';
import { SERVICE_CODES } from '../../../src/shared/domain/service.ts';

test('each service has a drawing of its own', () => {
  const drawings = SERVICE_CODES.map(
    (code) => /<symbol[^>]*>([^]*?)<\/symbol>/.exec(pictogramSheet([code]).toString())?.[1],
  );
  expect(drawings.every((drawing) => drawing?.includes('<path'))).toBe(true);
  expect(new Set(drawings).size).toBe(SERVICE_CODES.length);
});

test('a page holds a drawing once, however often it is used', () => {
  const sheet = pictogramSheet(['errand', 'errand']).toString();
  expect(sheet.match(/<symbol/g)).toHaveLength(1);
  expect(pictogram('errand').toString()).toContain('href="#errand"');
});
