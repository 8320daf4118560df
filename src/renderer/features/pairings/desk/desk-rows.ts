import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { NamedPerson, Proposal } from '../../../../shared/domain/pairing-proposal.ts';
import type { PairRole } from '../../../../shared/domain/pairing.ts';

export type ProposedLine = Proposal['pairs'][number];
export type UnservedLine = Proposal['unserved'][number];

/** Below this share of the points that were known, a pair is worth a second look. */
const LOW_SCORE_PERCENT = 35;
const LOW_CONFIDENCE_PERCENT = 50;

export type DeskTag =
  | 'new'
  | 'changed'
  | 'kept'
  | 'weak'
  | 'without-backup'
  | 'without-helper'
  | 'trial'
  | 'locked'
  | 'voluntary';

/** An elder with both helpers of the plan, beside the helpers of today. */
export interface DeskRow {
  readonly elderId: PersonId;
  readonly elder: NamedPerson;
  readonly primary: ProposedLine | null;
  readonly backup: ProposedLine | null;
  /** Who holds the role today, where it is somebody else than in the plan. */
  readonly present: Readonly<Record<PairRole, string | null>>;
  readonly unserved: Readonly<Partial<Record<PairRole, UnservedLine>>>;
  readonly tags: readonly DeskTag[];
}

/** One row for each elder of the proposal, whoever is without a helper first, then as the plan has them. */
export function deskRows(proposal: Proposal): DeskRow[] {
  const elders = new Map<PersonId, NamedPerson>();
  const lines = new Map<string, ProposedLine>();
  const unserved = new Map<string, UnservedLine>();
  const ending = new Map<string, string>();
  for (const line of proposal.unserved) {
    if (line.role === 'primary') elders.set(line.elderId, line.elder);
    unserved.set(keyOf(line), line);
  }
  for (const line of proposal.pairs) {
    elders.set(line.elderId, line.elder);
    lines.set(keyOf(line), line);
  }
  for (const line of proposal.unserved) elders.set(line.elderId, line.elder);
  for (const end of proposal.ends) ending.set(keyOf(end), end.helperName);

  return [...elders].map(([elderId, elder]) => {
    const of = <Value>(map: Map<string, Value>, role: PairRole): Value | null =>
      map.get(keyOf({ elderId, role })) ?? null;
    const presentIn = (role: PairRole): string | null => {
      const line = of(lines, role);
      return line === null ? of(ending, role) : line.presentHelperName;
    };
    const row = {
      elderId,
      elder,
      primary: of(lines, 'primary'),
      backup: of(lines, 'backup'),
      present: { primary: presentIn('primary'), backup: presentIn('backup') },
      unserved: unservedOf(of(unserved, 'primary'), of(unserved, 'backup')),
    };
    return { ...row, tags: tagsOf(row) };
  });
}

function unservedOf(primary: UnservedLine | null, backup: UnservedLine | null): DeskRow['unserved'] {
  return { ...(primary === null ? {} : { primary }), ...(backup === null ? {} : { backup }) };
}

function tagsOf(row: Omit<DeskRow, 'tags'>): DeskTag[] {
  const { primary, backup } = row;
  const both = [primary, backup].filter((line) => line !== null);
  const tags: DeskTag[] = [];
  if (row.unserved.primary !== undefined) tags.push('without-helper');
  else if (primary !== null) {
    if (primary.kept) tags.push('kept');
    else tags.push(row.present.primary === null ? 'new' : 'changed');
  }
  if (primary !== null && isWeak(primary)) tags.push('weak');
  if (row.unserved.backup !== undefined) tags.push('without-backup');
  if (both.some((line) => line.trial)) tags.push('trial');
  if (both.some((line) => line.origin === 'voluntary')) tags.push('voluntary');
  if (both.some((line) => line.locked && line.origin !== 'voluntary')) tags.push('locked');
  return tags;
}

/** What the two agreed themselves is not weighed. */
export function isWeak(line: Pick<ProposedLine, 'origin' | 'confidence' | 'parts' | 'score'>): boolean {
  if (line.origin === 'voluntary') return false;
  const most = line.parts.reduce((sum, part) => sum + (part.points === null ? 0 : part.most), 0);
  return line.confidence < LOW_CONFIDENCE_PERCENT || 100 * line.score < LOW_SCORE_PERCENT * most;
}

function keyOf({ elderId, role }: { elderId: number; role: PairRole }): string {
  return `${elderId}-${role}`;
}
