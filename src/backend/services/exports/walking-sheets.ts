import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listVillages } from '../../db/stores/places-store.ts';
import { listVillageHamlets } from '../../db/stores/register-places-store.ts';
import { listWalkingLinks } from '../../db/stores/walking-links-store.ts';
import type { RegisterColumn, RegisterSheet } from '../../printing/registers/register-sheet.ts';

const FIRST_COLUMN_MM = 26;
const PAPER_MM = 257;
const WIDEST_MM = 22;
const NARROWEST_MM = 8;

/**
 * The half-matrix of each village as offices fill it: hamlets down and across, minutes above the diagonal; below it only
 * the way back where that takes another time. Only what somebody typed: an estimate that went out would come in again as
 * if it had been walked.
 */
export function walkingSheets(
  db: ReadableDb,
  placeId: PlaceId | null,
  head: { readonly township: string; readonly filledOn: string },
): RegisterSheet[] {
  const villages = listVillages(db);
  const chosen = villages.some((village) => village.id === placeId) ? placeId : null;
  const hamlets = listVillageHamlets(db);
  const links = new Map(listWalkingLinks(db).map((link) => [key(link.fromHamletId, link.toHamletId), link]));
  /** Of a row's hamlet to a column's; the other way round only where it differs. */
  const minutesShown = (from: PlaceId, to: PlaceId, isRepeated: boolean): number | '' => {
    const link = links.get(key(from, to));
    if (link === undefined || (isRepeated && link.minutesBack === null)) return '';
    return link.fromHamletId === from ? link.minutes : (link.minutesBack ?? link.minutes);
  };
  return villages
    .filter((village) => chosen === null || village.id === chosen)
    .flatMap((village) => {
      const own = hamlets.filter((hamlet) => hamlet.villageId === village.id);
      if (own.length < 2) return [];
      const sheet: RegisterSheet = {
        name: village.name,
        title: `${head.township}${village.name}院落间步行时间表（分钟）`,
        unit: `${head.township}${village.name}`,
        filledOn: head.filledOn,
        columns: walkingColumns(own.map((hamlet) => hamlet.name)),
        rows: own.map((from, row) => [
          from.name,
          ...own.map((to, column) => {
            if (column === row) return '—';
            return minutesShown(from.id, to.id, column < row);
          }),
        ]),
        total: null,
      };
      return [sheet];
    });
}

/** Also the columns of the empty form. */
export function walkingColumns(hamletNames: readonly string[]): readonly RegisterColumn[] {
  const widthMm = Math.max(
    NARROWEST_MM,
    Math.min(WIDEST_MM, (PAPER_MM - FIRST_COLUMN_MM) / hamletNames.length),
  );
  const column = (heading: string, width: number): RegisterColumn => ({
    heading,
    parent: null,
    widthMm: width,
    isOnForm: true,
    isText: false,
  });
  return [column('院落', FIRST_COLUMN_MM), ...hamletNames.map((name) => column(name, widthMm))];
}

function key(one: PlaceId, other: PlaceId): string {
  return `${String(Math.min(one, other))} ${String(Math.max(one, other))}`;
}
