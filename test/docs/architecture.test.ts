import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const project = path.resolve(import.meta.dirname, '../..');
const text = readFileSync(path.join(project, 'docs/architecture.md'), 'utf8');
const [, roomsOn = ''] = text.split('## Rooms');
const [rooms = ''] = roomsOn.split('## Journeys');
const codeIn = (words: string): string[] => [...words.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code);

const ROOMS = rooms
  .split('\n')
  .filter((line) => /^\| `/u.test(line))
  .map((line) => {
    const [room = '', , first = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { room: codeIn(room)[0] ?? '', first: codeIn(first) };
  });

it('names rooms that are there, each with its first files', () => {
  const exact = ROOMS.filter(({ room }) => !/[<…]/u.test(room));
  expect(exact.length).toBeGreaterThan(20);
  expect(exact.filter(({ room }) => !existsSync(path.join(project, room)))).toEqual([]);
  const files = exact.flatMap(({ room, first }) => first.map((file) => path.join(room, file)));
  expect(files.filter((file) => !existsSync(path.join(project, file)))).toEqual([]);
});

it('has a room of services or of screens for every area word', () => {
  const [, listed = ''] = /`(overview · [^`]+)`/u.exec(text) ?? [];
  const words = listed.split(' · ');
  expect(words).toContain('calendar');
  const homes = ['src/backend/services', 'src/renderer/features'];
  expect(words.filter((word) => !homes.some((home) => existsSync(path.join(project, home, word))))).toEqual(
    [],
  );
});

it('tells its journeys by files that are there', () => {
  const [, journeys = ''] = text.split('## Journeys');
  const paths = codeIn(journeys).filter((code) => /^[\w/-]+\/[\w-]+\.tsx?$/u.test(code));
  expect(paths.length).toBeGreaterThan(15);
  // Named from the room that the sentence is in.
  const roots = ['src', 'src/backend', 'src/renderer', 'src/shared', 'src/solver'];
  expect(paths.filter((file) => !roots.some((root) => existsSync(path.join(project, root, file))))).toEqual(
    [],
  );
});
