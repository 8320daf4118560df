import type { MipEngine } from '../engines/mip.ts';
import { answerPairing } from './answer-pairing.ts';
import { composeList, composeObject } from './compose-json.ts';
import type { PairingPlanForm } from './pairing-plan-form.ts';
import { readPairing } from './read-pairing.ts';

/**
 * A problem file's text in, a plan file's text out, byte for byte the same for the same problem. Throws `FormTrouble` where
 * the problem is not one. `getMipEngine` is asked only where a flow is not enough.
 */
export function solvePairingText(problem: string, getMipEngine: () => MipEngine): string {
  return composePlan(answerPairing(readPairing(problem), getMipEngine));
}

/** Fields in a fixed order, one line for each entry of a list, so that two plans can be compared line by line. */
function composePlan(plan: PairingPlanForm): string {
  const { format, name, status, cost, lowerBound, gap, assignments, uncovered, loads, prices } = plan;
  const fields: [string, string][] = [
    ['format', JSON.stringify(format)],
    ...(name === undefined ? [] : [['name', JSON.stringify(name)] satisfies [string, string]]),
    ['status', JSON.stringify(status)],
    ['cost', JSON.stringify(cost)],
    ['lowerBound', JSON.stringify(lowerBound)],
    ['gap', JSON.stringify(gap)],
    ['assignments', composeList(assignments, 1)],
    ['uncovered', composeList(uncovered, 1)],
    ['loads', composeList(loads, 1)],
    [
      'prices',
      prices === null
        ? 'null'
        : composeObject(
            [
              ['elders', composeList(prices.elders, 2)],
              ['households', composeList(prices.households, 2)],
              ['helpers', composeList(prices.helpers, 2)],
            ],
            1,
          ),
    ],
  ];
  return `${composeObject(fields, 0)}\n`;
}
