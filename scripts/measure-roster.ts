// npm run measure -- roster: weeks of invented townships, their proofs, repairs and engines, in one run.
import { Figures } from './measure/pairing/figures.ts';
import { measureAgainstUndivided } from './measure/roster/against-undivided.ts';
import { measureDeskAndRepair } from './measure/roster/desk-and-repair.ts';
import { measureEnginesBySize } from './measure/roster/engines-by-size.ts';
import { measureTownship } from './measure/roster/many-villages.ts';

const figures = new Figures();
await measureTownship(figures, 500, 1, [{ seconds: 10, gapPercent: 0.1 }]);
await measureDeskAndRepair(figures);
await measureEnginesBySize(figures);
await measureAgainstUndivided(figures);
await measureTownship(figures, 5_000, null, [
  { seconds: 20, gapPercent: 1 },
  { seconds: 75, gapPercent: 0.1 },
]);
process.stdout.write(figures.missed === 0 ? '\nevery goal kept\n' : `\n${figures.missed} goals missed\n`);
process.exit(figures.missed === 0 ? 0 : 1);
