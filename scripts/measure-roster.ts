// npm run measure -- roster: weeks of invented townships of a real register's size.
import { performance } from 'node:perf_hooks';
import loadHighs from 'highs';
import { highsMip, planPairings, planRoster, quietRun, type RunControl } from '../src/solver/index.ts';
import { aTownship, USUAL_TOWNSHIP, weeksOf } from '../test/builders/planning-township.ts';

const TIME_LIMIT_MILLISECONDS = 10_000;
const highs = highsMip(await loadHighs());

function timed<Value>(work: () => Value): { value: Value; milliseconds: number } {
  const begun = performance.now();
  const value = work();
  return { value, milliseconds: performance.now() - begun };
}

function say(...words: readonly (string | number)[]): void {
  process.stdout.write(`${words.join(' ')}\n`);
}

function clockedRun(): RunControl {
  const begun = performance.now();
  return { ...quietRun, elapsedMilliseconds: () => performance.now() - begun };
}

function measureTownship(seed: number): void {
  const township = aTownship(seed, USUAL_TOWNSHIP);
  const pairing = timed(() => planPairings(township, clockedRun(), highs));
  say(
    `township ${seed}: pairing ${township.elders.length} elders x ${township.helpers.length} helpers`,
    `${pairing.milliseconds.toFixed(0)} ms, ${pairing.value.pairs.length} pairs, ${pairing.value.unserved.length} unserved`,
  );
  let total = 0;
  for (const problem of weeksOf(township, pairing.value)) {
    const limited = { ...problem, timeLimitMilliseconds: TIME_LIMIT_MILLISECONDS };
    const { value: plan, milliseconds } = timed(() => planRoster(limited, clockedRun(), highs));
    const constructed = planRoster({ ...limited, timeLimitMilliseconds: 0 }, clockedRun(), highs);
    total += milliseconds;
    const parts = plan.planned.flatMap((visit) => visit.helpers);
    const own = parts.filter(({ part }) => part === 'primary').length;
    say(
      `  village ${problem.villageId}: ${milliseconds.toFixed(0)} ms, ${plan.status}, gap ${plan.gapPercent ?? '-'} %,`,
      `${plan.planned.length} planned, ${plan.unfilled.length} unfilled, own helper ${Math.round((100 * own) / Math.max(1, parts.length))} %,`,
      `cost ${plan.cost} = ${(plan.cost / constructed.cost).toFixed(3)} x constructed (${constructed.unfilled.length} unfilled)`,
    );
  }
  say(`  all villages: ${total.toFixed(0)} ms`);
}

for (const seed of [1, 2]) measureTownship(seed);
