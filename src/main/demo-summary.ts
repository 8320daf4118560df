import type { Output } from '../shared/contract/contract.ts';
import type { ImportPreview, RegisterTotals } from '../shared/domain/import-preview.ts';
import type { Roster } from '../shared/domain/roster.ts';

/** What the demonstration run prints after each step: counts and rules, never a person. */
export function importLines(preview: ImportPreview, totals: RegisterTotals): string[] {
  const files = preview.files.map(
    ({ kind, counts }) =>
      `${kind}: ${counts.read} rows read, ${counts.new} new, ${counts.changed} changed, ${counts.same} same, ${counts.refused} refused`,
  );
  const findings = preview.files.flatMap((file) => file.findings.map((finding) => finding.code));
  return [
    ...files,
    `people: ${totals.elders} elders (${totals.withNeeds} with needs, ${totals.aged80} aged 80 or more), ` +
      `${totals.helpers} helpers, ${totals.both} in both registers`,
    `places: ${totals.villages} villages, ${totals.hamlets} hamlets, ${totals.households} households, ` +
      `${totals.walkingMinutes} walking times`,
    `findings: ${tally(findings)}`,
  ];
}

export function pairingLines(
  proposal: Output<'pairings.propose'>,
  accepted: Output<'pairings.accept'>,
): string[] {
  return [
    `pairs: ${proposal.pairs.length} (${proposal.status}, score ${proposal.totalScore}); ` +
      `${accepted.started} started, ${accepted.kept} kept, ${accepted.ended} ended`,
    `elders without a helper: ${proposal.unserved.length}`,
    ...stoppedLines(proposal.unserved),
  ];
}

export function rosterLines(rosters: readonly Roster[]): string[] {
  const visits = rosters.flatMap((roster) => roster.visits);
  const unfilled = visits.filter((visit) => visit.state === 'unfilled');
  return [
    `rosters: ${rosters.length} villages, ${tally(rosters.map((roster) => roster.status))}`,
    `visits: ${visits.length - unfilled.length} planned, ${unfilled.length} unfilled`,
    ...stoppedLines(unfilled),
  ];
}

export function paperLines(printed: Output<'shell.printToFolder'>): string[] {
  const formsOf = (file: { readonly forms: readonly string[] }) => file.forms.join('+');
  const pagesOf = (forms: string) =>
    printed.files.filter((file) => formsOf(file) === forms).reduce((sum, file) => sum + file.pages, 0);
  const forms = [...new Set(printed.files.map(formsOf))];
  return [
    `papers: ${printed.files.length} files, ${forms.map((form) => `${form} ${pagesOf(form)} pages`).join(', ')}`,
    `sheets withheld: ${tally(printed.withheld.map((sheet) => `${sheet.form} ${sheet.reason}`))}`,
  ];
}

interface Stopped {
  readonly stoppedBy: readonly { readonly rule: string; readonly helpers: number }[];
}

/** How many helpers each rule stopped, over all cases: the answer to "why was there nobody?". */
function stoppedLines(cases: readonly Stopped[]): string[] {
  if (cases.length === 0) return [];
  const helpersByRule = new Map<string, number>();
  for (const { rule, helpers } of cases.flatMap((one) => one.stoppedBy)) {
    helpersByRule.set(rule, (helpersByRule.get(rule) ?? 0) + helpers);
  }
  return [`  helpers stopped by rule: ${ranked(helpersByRule)}`];
}

function tally(words: readonly string[]): string {
  const countByWord = new Map<string, number>();
  for (const word of words) countByWord.set(word, (countByWord.get(word) ?? 0) + 1);
  return ranked(countByWord);
}

function ranked(countByWord: ReadonlyMap<string, number>): string {
  const entries = [...countByWord].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
  return entries.map(([word, count]) => `${word} ${count}`).join(', ') || 'none';
}
