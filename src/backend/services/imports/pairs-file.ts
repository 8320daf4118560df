import type { PersonId } from '../../../shared/domain/ids.ts';
import { listLivePairs } from '../../db/stores/pairs-store.ts';
import type { KnownPeople } from '../../importers/match-existing.ts';
import type { ImportWriter } from './import-writer.ts';

/** Who helps whom while a list of pairs is written. */
export interface PairsFile {
  readonly known: KnownPeople;
  readonly helperByElder: Map<PersonId, PersonId>;
  readonly backupByElder: Map<PersonId, PersonId>;
  /** Places that are taken: those of both roles. */
  readonly eldersOfHelper: Map<PersonId, number>;
  /** Helpers whom only this list names, by {@link draftKey}. */
  readonly drafts: Map<string, PersonId>;
}

export function openPairsFile({ db, people }: ImportWriter): PairsFile {
  const live = listLivePairs(db);
  const helpersAs = (role: 'primary' | 'backup'): Map<PersonId, PersonId> =>
    new Map(live.filter((pair) => pair.role === role).map((pair) => [pair.elderId, pair.helperId]));
  const file: PairsFile = {
    known: people.index(),
    helperByElder: helpersAs('primary'),
    backupByElder: helpersAs('backup'),
    eldersOfHelper: new Map(),
    drafts: new Map(),
  };
  for (const { helperId } of live) addElder(file, helperId);
  return file;
}

export function addElder({ eldersOfHelper }: PairsFile, helperId: PersonId): void {
  eldersOfHelper.set(helperId, (eldersOfHelper.get(helperId) ?? 0) + 1);
}

export function draftKey(villageName: string, helperName: string): string {
  return `${villageName}\n${helperName}`;
}
