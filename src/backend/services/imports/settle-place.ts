import { formerVillageName } from '../../importers/former-names.ts';
import { joinRemarks } from '../../importers/person-row/parse-person.ts';
import type { PersonRecord } from '../../importers/records.ts';
import { remarkNotes } from '../../importers/remark-notes.ts';
import { isSimilarVillageName } from '../../importers/village-name-likeness.ts';
import type { ImportWriter } from './import-writer.ts';

/**
 * Settles what only the registers can tell of the place of a row: a village that is perhaps misspelt, and a group
 * that is counted by a village of before a merger.
 */
export function settlePlace<Kept extends PersonRecord>(writer: ImportWriter, record: Kept): Kept {
  return settleGroup(writer, settleVillageName(writer, record));
}

/** The record with its village as it is called today: rows of merged villages speak of people known there. */
export function asCalledToday<Kept extends { readonly villageName: string }>(
  { places }: ImportWriter,
  record: Kept,
): Kept {
  const villageId = places.findVillage(record.villageName);
  return villageId === undefined ? record : { ...record, villageName: places.nameOf(villageId) };
}

function settleVillageName<Kept extends PersonRecord>({ places, tally }: ImportWriter, record: Kept): Kept {
  if (places.findVillage(record.villageName) !== undefined) return record;
  const similar = places.villageNames().find((name) => isSimilarVillageName(name, record.villageName));
  if (similar === undefined) return record;
  tally.remark(record.at, 'village-name-similar', { raw: record.villageName, proposal: similar });
  return tally.isLeftOut(record.at, 'village-name-similar') ? record : { ...record, villageName: similar };
}

function settleGroup<Kept extends PersonRecord>({ places, tally }: ImportWriter, record: Kept): Kept {
  const { groupVillageName, groupNo } = record;
  if (groupVillageName === null || groupNo === null) return record;
  const villageId = places.findVillage(record.villageName);
  const byAlias = places.findVillage(formerVillageName(groupVillageName));
  if (villageId !== undefined && byAlias === villageId) return record;
  const raw = remarkNotes.groupOfVillage(groupVillageName, groupNo);
  tally.remark(record.at, 'group-of-former-village', { raw });
  if (tally.isLeftOut(record.at, 'group-of-former-village')) return { ...record, groupVillageName: null };
  return { ...record, groupVillageName: null, groupNo: null, remark: joinRemarks([record.remark, raw]) };
}
