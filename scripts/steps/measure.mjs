import { build } from './build.mjs';
import { runStep } from './run-step.mjs';

/** What can be measured, in this order; each prints its figures with ratios, and fails where a goal is missed. */
const TOPICS = {
  pairing: () => runStep('measure pairing', 'node', ['scripts/measure-pairing.ts']),
  roster: () => runStep('measure roster', 'node', ['scripts/measure-roster.ts']),
  import: () => runStep('measure import', 'node', ['scripts/measure-import.ts']),
  paper: () => runStep('measure paper', 'node', ['scripts/measure-paper.mjs'], { screen: true }),
  entry: () => runStep('measure entry', 'node', ['scripts/measure-entry.mjs'], { screen: true }),
  app: () => runStep('measure app', 'node', ['scripts/measure-app.mjs'], { screen: true }),
  history: () => runStep('measure history', 'node', ['scripts/measure-history.ts']),
};

/** One topic, or all of them. */
export function measure(topic) {
  if (topic !== undefined && !Object.hasOwn(TOPICS, topic)) {
    process.stderr.write(`usage: npm run measure [-- ${Object.keys(TOPICS).join(' | ')}]\n`);
    return 2;
  }
  const topics = topic === undefined ? Object.keys(TOPICS) : [topic];
  return build() && topics.map((name) => TOPICS[name]()).every(Boolean);
}
