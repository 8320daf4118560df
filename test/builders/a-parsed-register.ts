import { parseFile } from '../../src/backend/importers/parse-file.ts';
import type { ElderRecord, HelperRecord, ParsedFile } from '../../src/backend/importers/records.ts';
import type { DoubtDecisions } from '../../src/shared/domain/import-preview.ts';
import { toCalendarDate } from '../../src/shared/time/calendar-date.ts';
import { aHelpersRegister, anEldersRegister, type RegisterRow } from './a-register.ts';

const TODAY = toCalendarDate('2026-11-22');

/** Reads a file as an import would, on a fixed day. */
export const parse = (bytes: Uint8Array, decisions: DoubtDecisions = {}): Promise<ParsedFile> =>
  parseFile({ bytes, fileName: '表.xlsx', decisions, today: TODAY });

type ParsedElders = Extract<ParsedFile, { kind: 'elders' }>;

/** An elders' register with these rows, read. */
export async function parseElders(
  rows: readonly RegisterRow[],
  decisions: DoubtDecisions = {},
): Promise<ParsedElders> {
  const parsed = await parse(await anEldersRegister(rows), decisions);
  if (parsed.kind !== 'elders') throw new Error(`Expected elders, got ${parsed.kind}`);
  return parsed;
}

/** An elders' file of any form, read; none of its rows is lost or counted twice. */
export async function parseEldersFile(...file: Parameters<typeof parse>): Promise<ParsedElders> {
  const parsed = await parse(...file);
  if (parsed.kind !== 'elders') throw new Error(`Expected elders, got ${parsed.kind}`);
  if (!addsUp(parsed)) throw new Error('The rows of the file do not add up');
  return parsed;
}

export const namesOf = ({ records }: ParsedElders): string[] => records.map(({ name }) => name);

interface ParsedRow {
  readonly codes: readonly string[];
  readonly findings: ParsedFile['findings'];
}

/** What becomes of one row of the elders' register. */
export async function parseElder(
  row: RegisterRow,
  decisions: DoubtDecisions = {},
): Promise<ParsedRow & { readonly elder: ElderRecord | undefined }> {
  const parsed = await parseElders([row], decisions);
  return { elder: parsed.records[0], codes: codesOf(parsed), findings: parsed.findings };
}

/** What becomes of one row of the helpers' register. */
export async function parseHelper(
  row: Readonly<Record<string, string>>,
): Promise<ParsedRow & { readonly helper: HelperRecord | undefined }> {
  const parsed = await parse(aHelpersRegister([row]));
  if (parsed.kind !== 'helpers') throw new Error(`Expected helpers, got ${parsed.kind}`);
  return { helper: parsed.records[0], codes: codesOf(parsed), findings: parsed.findings };
}

export const codesOf = (parsed: ParsedFile) => parsed.findings.map((finding) => finding.code);

/** Every row that was read is a record, refused or merged. */
export const addsUp = (parsed: ParsedFile): boolean =>
  parsed.rowsRead === parsed.records.length + parsed.rowsRefused + parsed.rowsMerged;
