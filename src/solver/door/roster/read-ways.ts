import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { WalkingLink } from '../../planning/travel-table.ts';
import type { TroubleList } from '../form-trouble.ts';
import type { FormId, RosterForm } from './roster-form.ts';
import type { RosterNames } from './roster-names.ts';

/** The ways of a file: links between places, or a matrix of all of them. */
export function readWays(form: RosterForm, names: RosterNames, trouble: TroubleList): readonly WalkingLink[] {
  if (form.links !== undefined && form.matrix !== undefined)
    trouble.note([], 'must not have both "links" and "matrix"');
  const links = (form.links ?? []).map(({ from, to, minutes, back }) => link(names, from, to, minutes, back));
  return form.matrix === undefined ? links : readMatrix(form.matrix, names, trouble);
}

function readMatrix(
  { places, minutes }: NonNullable<RosterForm['matrix']>,
  names: RosterNames,
  trouble: TroubleList,
): readonly WalkingLink[] {
  const path = ['matrix', 'minutes'];
  const twice = places.findIndex((id, at) => places.findIndex((other) => String(other) === String(id)) < at);
  if (twice >= 0)
    trouble.note(['matrix', 'places', twice], `says ${JSON.stringify(places[twice])} a second time`);
  if (minutes.length !== places.length)
    trouble.note(path, `has ${minutes.length} rows, but there are ${places.length} places`);
  const links: WalkingLink[] = [];
  minutes.forEach((row, at) => {
    if (row.length !== places.length)
      trouble.note([...path, at], `has ${row.length} numbers, but there are ${places.length} places`);
    row.slice(0, at + 1).forEach((there, column) => {
      const back = minutes[column]?.[at];
      if (back !== undefined && (back === null) !== (there === null))
        trouble.note(
          [...path, at, column],
          `is ${String(there)}, but back it is ${String(back)}; a way is known both ways or not at all`,
        );
      const [from, to] = [places[at], places[column]];
      if (there !== null && from !== undefined && to !== undefined)
        links.push(link(names, from, to, there, back ?? there));
    });
  });
  return links;
}

function link(
  names: RosterNames,
  from: FormId,
  to: FormId,
  minutes: number,
  back: number = minutes,
): WalkingLink {
  return {
    fromHamletId: names.places.numberOf(from) as PlaceId,
    toHamletId: names.places.numberOf(to) as PlaceId,
    // No way takes less than two minutes by any means, so that 1 is as good as none.
    minutes: Math.max(1, minutes),
    minutesBack: back === minutes ? null : Math.max(1, back),
  };
}
