import { seededChance } from './chance.ts';
import { countTruth, type DemoTruth } from './count-truth.ts';
import { drawDemoTownship } from './draw-demo-township.ts';
import { drawEldersDirt } from './elders-dirt.ts';
import { TOWNSHIP_NAME } from './names.ts';
import { REGISTER_YEAR } from './people.ts';
import { writeEldersWorkbook } from './write-elders-workbook.ts';
import { writeHelpersText } from './write-helpers-text.ts';
import { writePairsWorkbook } from './write-pairs-workbook.ts';
import { writeWalkingWorkbook } from './write-walking-workbook.ts';

export interface DemoFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The township that the first screen offers; another seed gives another township of the same shape. */
export const DEMO_SEED = 20_261_122;
/** Dirt has its own chance, so that a new kind of dirt leaves the people as they are. */
const DIRT_OFFSET = 1;

/** The four workbooks of the demo township, in the order in which they are imported; `scale` times its size. */
export async function makeDemoTownship(seed = DEMO_SEED, scale = 1): Promise<readonly DemoFile[]> {
  return (await makeDemoTownshipWithTruth(seed, scale)).files;
}

/** The same, with what an import of these files has to find. */
export async function makeDemoTownshipWithTruth(
  seed = DEMO_SEED,
  scale = 1,
): Promise<{ readonly files: readonly DemoFile[]; readonly truth: DemoTruth }> {
  const township = drawDemoTownship(seed, scale);
  const chance = seededChance(seed + DIRT_OFFSET);
  const dirt = drawEldersDirt(chance, township);
  const files = [
    {
      fileName: `${TOWNSHIP_NAME}老年人花名册.xlsx`,
      bytes: await writeEldersWorkbook(chance, township, dirt),
    },
    { fileName: `${TOWNSHIP_NAME}互助员登记表.csv`, bytes: writeHelpersText(chance, township) },
    { fileName: `${TOWNSHIP_NAME}步行时间.xlsx`, bytes: await writeWalkingWorkbook(township.villages) },
    {
      fileName: `${TOWNSHIP_NAME}${REGISTER_YEAR - 1}年结对.xlsx`,
      bytes: await writePairsWorkbook(township.pairs),
    },
  ];
  return { files, truth: countTruth(township, dirt) };
}
