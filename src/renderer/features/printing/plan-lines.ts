import type { Output } from '../../../shared/contract/contract.ts';
import type { PaperForm, WithheldSheet } from '../../../shared/domain/printing.ts';

export type PlanLine = Output<'printing.plan'>[number];

/** One village with its sheets by form. */
export interface VillagePlan {
  readonly villageId: number;
  readonly villageName: string;
  readonly version: number | null;
  readonly lineByForm: ReadonlyMap<PaperForm, PlanLine>;
  readonly withheld: number;
}

export function plansByVillage(lines: readonly PlanLine[]): readonly VillagePlan[] {
  const linesByVillage = groupBy(lines, (line) => line.villageId);
  return [...linesByVillage].map(([villageId, own]) => ({
    villageId,
    villageName: own[0]?.villageName ?? '',
    version: own.find((line) => line.version !== null)?.version ?? null,
    lineByForm: new Map(own.map((line) => [line.form, line])),
    withheld: own.reduce((sum, line) => sum + line.withheld.length, 0),
  }));
}

export interface WithheldGroup {
  readonly form: PaperForm;
  readonly reason: WithheldSheet['reason'];
  readonly people: readonly {
    readonly name: string;
    readonly villageId: number;
    readonly villageName: string;
  }[];
}

/** The people without a sheet, together by form and reason. */
export function withheldGroups(lines: readonly PlanLine[]): readonly WithheldGroup[] {
  const all = lines.flatMap((line) =>
    line.withheld.map((sheet) => ({ ...sheet, villageId: line.villageId, villageName: line.villageName })),
  );
  return [...groupBy(all, (sheet) => `${sheet.form} ${sheet.reason}`).values()].flatMap((people) => {
    const first = people[0];
    return first === undefined ? [] : [{ form: first.form, reason: first.reason, people }];
  });
}

/** Chromium 114 has no `Map.groupBy` yet. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
