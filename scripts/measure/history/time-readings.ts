import type { BackendCallName } from '../../../src/shared/contract/contract.ts';
import { openReadOnly } from '../../../src/backend/db/read-only.ts';
import { median, quantile } from '../pairing/figures.ts';
import { gatherFacts } from './facts.ts';
import { openOffice } from './office.ts';
import { readings } from './readings.ts';

const MOMENT = '2026-11-23T09:00:00';

export interface ReadingTime {
  readonly name: BackendCallName;
  readonly medianMilliseconds: number;
  readonly leastMilliseconds: number;
  readonly mostMilliseconds: number;
}

/** How long every reading call takes, asked so many times one after the other through the backend's door, in milliseconds. */
export async function timeReadings(dataFilePath: string, times: number): Promise<readonly ReadingTime[]> {
  const file = openReadOnly(dataFilePath);
  const inputs = Object.entries(readings(gatherFacts(file))) as [BackendCallName, never][];
  file.close();
  const office = openOffice(dataFilePath, MOMENT);
  const found: ReadingTime[] = [];
  try {
    for (const [name, input] of inputs) {
      const took: number[] = [];
      for (let time = 0; time < times; time++) {
        const begun = performance.now();
        await office.ask(name, input);
        took.push(performance.now() - begun);
      }
      found.push({
        name,
        medianMilliseconds: median(took),
        leastMilliseconds: quantile(took, 0),
        mostMilliseconds: quantile(took, 1),
      });
    }
  } finally {
    await office.close();
  }
  return found;
}
