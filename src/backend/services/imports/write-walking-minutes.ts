import {
  findWalkingMinutes,
  saveWalkingLink,
  type WalkingMinutesOfLink,
} from '../../db/stores/walking-links-store.ts';
import type { WalkingRecord } from '../../importers/records.ts';
import type { RowFate } from './file-findings.ts';
import type { ImportWriter } from './import-writer.ts';

/** Writes walking minutes between hamlets that the registers know; others are refused with a finding. */
export function writeWalkingMinutes(writer: ImportWriter, records: readonly WalkingRecord[]): void {
  for (const record of records) writer.tally.count(writeMinutes(writer, record), record);
}

function writeMinutes({ db, places, tally }: ImportWriter, record: WalkingRecord): RowFate {
  const villageId = places.findVillage(record.villageName);
  const ends = [record.fromHamletName, record.toHamletName].map((name) => ({
    name,
    id: villageId === undefined ? undefined : places.findHamlet(villageId, name, record.villageName),
  }));
  const [from, to] = ends;
  if (from?.id === undefined || to?.id === undefined) {
    const unknown = ends.find((end) => end.id === undefined);
    tally.remark(record.at, 'minutes-hamlet-unknown', {
      raw: `${record.villageName} ${unknown?.name ?? ''}`,
    });
    return 'refused';
  }
  if (from.id === to.id) return 'same';
  const before = findWalkingMinutes(db, from.id, to.id);
  const was = before === undefined ? '' : told(before);
  const becomes = told(record);
  // A half-matrix says nothing of the ways back, and takes none away.
  const isSame = record.minutesBack === null ? before?.minutes === record.minutes : was === becomes;
  if (isSame) return 'same';
  tally.noteChanges([{ field: 'walkingMinutes', was, becomes }]);
  if (before !== undefined) {
    tally.remark(record.at, 'changed-since-last-import', {
      raw: `${from.name}—${to.name} ${was}`,
      proposal: becomes,
    });
    if (tally.isLeftOut(record.at, 'changed-since-last-import')) return 'same';
  }
  saveWalkingLink(db, from.id, to.id, record.minutes, record.minutesBack);
  return before === undefined ? 'new' : 'changed';
}

/** One number, or there and back. */
function told({ minutes, minutesBack }: WalkingMinutesOfLink): string {
  return minutesBack === null || minutesBack === minutes
    ? String(minutes)
    : `${String(minutes)} / ${String(minutesBack)}`;
}
