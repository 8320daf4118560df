import { type CellValue, writeXlsx } from 'hucre/xlsx';
import type { DemoVillage } from './places.ts';
import { WORKBOOK_PROPERTIES } from './workbook-properties.ts';

/** Walking minutes between hamlets: a sheet for each village, the upper half of a matrix, blank = not measured. */
export async function writeWalkingWorkbook(villages: readonly DemoVillage[]): Promise<Uint8Array> {
  const sheets = villages.map((village) => ({ name: village.name, rows: matrix(village) }));
  return writeXlsx({ sheets, properties: WORKBOOK_PROPERTIES });
}

function matrix({ name, hamlets, ways }: DemoVillage): CellValue[][] {
  const title: CellValue[] = [`${name}院落之间步行时间（分钟）`];
  const heading: CellValue[] = ['', ...hamlets.map((hamlet) => hamlet.name)];
  const rows = hamlets.map((from): CellValue[] => [
    from.name,
    ...hamlets.map((to) => ways.find((way) => way.from === from && way.to === to)?.minutes ?? ''),
  ]);
  return [title, heading, ...rows];
}
