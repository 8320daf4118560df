import type { PersonId } from '../../shared/domain/ids.ts';
import { breakable, breakableLines } from './breakable.ts';
import { groupBy } from './group-by.ts';
import { type Html, html } from './html.ts';
import type { MaskedNames } from './mask-name.ts';
import type { PaperElder, PlannedPaperVisit } from './paper-facts.ts';
import { byTime } from './paper-order.ts';
import { serviceWord, SLOT_WORDS } from './service-word.ts';

/**
 * One elder's day on the wall: a line for each visit, then who comes where it is not the pair's own helper alone.
 * Visits by the same people are named together, so that a cell seldom needs more than three lines.
 */
export function rosterCell(
  elder: PaperElder,
  visits: readonly PlannedPaperVisit[],
  names: MaskedNames,
): Html {
  const byCompany = groupBy(visits.toSorted(byTime), (visit) => otherHelperIds(elder, visit).join());
  return html`<td>
    ${[...byCompany.values()].map((together) => [
      together.map((visit) => visitLine(visit, isSubstituted(elder, visit))),
      companyLines(elder, together[0], names),
    ])}
  </td>`;
}

/** Lines that the cell of a day takes. */
export function rosterCellLines(
  elder: PaperElder,
  visits: readonly PlannedPaperVisit[],
  names: MaskedNames,
): number {
  const companies = groupBy(visits, (visit) => otherHelperIds(elder, visit).join());
  const named = [...companies.values()].flatMap(([visit]) =>
    visit === undefined ? [] : otherHelperIds(elder, visit),
  );
  return visits.length + named.reduce((sum, id) => sum + breakableLines(names.helper(id)), 0);
}

function visitLine(visit: PlannedPaperVisit, substituted: boolean): Html {
  const mark = substituted ? '◇' : '○';
  const service = visit.byRound ? '送餐' : serviceWord('public', visit.serviceCode);
  const words = `${SLOT_WORDS[visit.slot]}${service}`;
  return html`<div class="visit"><span class="mark">${mark}</span>${words}</div>`;
}

function companyLines(
  elder: PaperElder,
  visit: PlannedPaperVisit | undefined,
  names: MaskedNames,
): readonly Html[] {
  if (visit === undefined) return [];
  // "With so-and-so" is said only of who comes along with the elder's own helper.
  const word = visit.helpers.some((helper) => helper.helperId === elder.primaryHelperId) ? '同' : '';
  return otherHelperIds(elder, visit).map(
    (id) => html`<div class="who">${word}${breakable(names.helper(id))}</div>`,
  );
}

function otherHelperIds(elder: PaperElder, visit: PlannedPaperVisit): readonly PersonId[] {
  return visit.helpers.map((helper) => helper.helperId).filter((id) => id !== elder.primaryHelperId);
}

function isSubstituted(elder: PaperElder, visit: PlannedPaperVisit): boolean {
  // Whoever rides the round is nobody's stand-in.
  return (
    !visit.byRound &&
    elder.primaryHelperId !== null &&
    visit.helpers.every((helper) => helper.helperId !== elder.primaryHelperId)
  );
}
