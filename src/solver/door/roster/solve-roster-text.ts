import type { MipEngine } from '../../engines/mip.ts';
import type { RunControl } from '../../planning/run-control.ts';
import { composeList, composeObject } from '../compose-json.ts';
import { answerRoster } from './answer-roster.ts';
import { readRoster } from './read-roster.ts';
import type { RosterPlanForm } from './roster-plan-form.ts';

/**
 * A problem file's text in, a plan file's text out; byte for byte the same for the same problem unless a time limit cut
 * something short. Throws `FormTrouble` where the problem is not one. `seconds` overrules the file's own time limit.
 */
export function solveRosterText(
  text: string,
  mip: MipEngine,
  { run, seconds }: { readonly run: RunControl; readonly seconds: number | null },
): string {
  const instance = readRoster(text);
  const problem =
    seconds === null
      ? instance.problem
      : { ...instance.problem, timeLimitMilliseconds: Math.ceil(1000 * seconds) };
  return composePlan(answerRoster({ ...instance, problem }, run, mip));
}

/** Fields in a fixed order, one line for each entry of a list. */
function composePlan(plan: RosterPlanForm): string {
  const { format, name, status, price, lowerBound, gapPercent, parts, visits, unfilled, loads } = plan;
  const fields: [string, string][] = [
    ['format', JSON.stringify(format)],
    ...(name === undefined ? [] : [['name', JSON.stringify(name)] satisfies [string, string]]),
    ['status', JSON.stringify(status)],
    ['price', JSON.stringify(price)],
    ['lowerBound', JSON.stringify(lowerBound)],
    ['gapPercent', JSON.stringify(gapPercent)],
    ['parts', composeList(parts, 1)],
    ['visits', composeList(visits, 1)],
    ['unfilled', composeList(unfilled, 1)],
    ['loads', composeList(loads, 1)],
  ];
  return `${composeObject(fields, 0)}\n`;
}
