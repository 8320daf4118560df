import type { Chance } from './chance.ts';
import type { DemoTownship } from './draw-demo-township.ts';
import type { DemoElder } from './people.ts';

export type IdentityDirt =
  'missing' | 'typed-as-number' | 'two-swapped' | 'spaces' | 'full-width' | 'lower-case-x';
export type PhoneDirt = 'dashes' | 'two-in-one';
export type BirthShape =
  'dotted' | 'words' | 'year-month-number' | 'decimal' | 'date-cell' | 'two-digit-year';

/** Who is written badly, and how; everybody who is not named here is written well. */
export interface EldersDirt {
  readonly identity: ReadonlyMap<DemoElder, IdentityDirt>;
  readonly phone: ReadonlyMap<DemoElder, PhoneDirt>;
  readonly birth: ReadonlyMap<DemoElder, BirthShape>;
  /** Two-character names spread by a wide space, to line up with the longer ones. */
  readonly spreadNames: ReadonlySet<DemoElder>;
  /** Written a second time on the next row, with half of the cells blank. */
  readonly twice: ReadonlySet<DemoElder>;
}

const COUNTS = {
  idMissing: 53,
  idTypedAsNumber: 135,
  idTwoSwapped: 47,
  idSpaces: 117,
  idFullWidth: 66,
  idLowerCaseX: 8,
  phoneDashes: 119,
  phoneTwoInOne: 142,
  spreadNames: 24,
  twice: 14,
};
const BIRTH_SHAPES: readonly (readonly [BirthShape, number])[] = [
  ['dotted', 50],
  ['words', 20],
  ['year-month-number', 10],
  ['decimal', 9],
  ['date-cell', 8],
  ['two-digit-year', 3],
];

export function drawEldersDirt(chance: Chance, { elders, helpers, pairs }: DemoTownship): EldersDirt {
  const alsoHelpers = new Set(helpers.map((helper) => helper.elder));
  const inPairs = new Set(pairs.map((pair) => pair.elder));
  // Without a number, one person in two lists can only be asked about: that happens once, not dozens of times.
  const [asked] = elders.filter((elder) => alsoHelpers.has(elder));
  const mayLack = elders.filter((elder) => elder !== asked && !alsoHelpers.has(elder) && !inPairs.has(elder));
  const missing = [
    ...chance.pickSome(mayLack, COUNTS.idMissing - 1),
    ...(asked === undefined ? [] : [asked]),
  ];
  const identity = new Map<DemoElder, IdentityDirt>(missing.map((elder) => [elder, 'missing']));
  const spoil = (kind: IdentityDirt, count: number, may: (elder: DemoElder) => boolean = () => true) => {
    const clean = elders.filter((elder) => !identity.has(elder) && may(elder));
    for (const elder of chance.pickSome(clean, count)) identity.set(elder, kind);
  };
  // Only figures can be typed as a number; an X keeps the cell a text.
  spoil('typed-as-number', COUNTS.idTypedAsNumber, ({ idNumber }) => !idNumber.endsWith('X'));
  spoil('two-swapped', COUNTS.idTwoSwapped, ({ idNumber }) => swapTwoDigits(idNumber) !== null);
  spoil('spaces', COUNTS.idSpaces);
  spoil('full-width', COUNTS.idFullWidth);
  spoil('lower-case-x', COUNTS.idLowerCaseX, ({ idNumber }) => idNumber.endsWith('X'));

  const withPhone = chance.pickSome(
    elders.filter((elder) => elder.phone !== null && elder.child !== null),
    COUNTS.phoneDashes + COUNTS.phoneTwoInOne,
  );
  const shortNames = elders.filter((elder) => [...elder.name].length === 2 && elder.status === 'here');
  const mayStandTwice = elders.filter((elder) => !missing.includes(elder) && elder.status === 'here');
  return {
    identity,
    phone: new Map(
      withPhone.map((elder, index) => [elder, index < COUNTS.phoneDashes ? 'dashes' : 'two-in-one']),
    ),
    birth: new Map(
      elders.map((elder) => [elder, elder === asked ? 'dotted' : chance.pickWeighted(BIRTH_SHAPES)]),
    ),
    spreadNames: new Set(chance.pickSome(shortNames, COUNTS.spreadNames)),
    twice: new Set(chance.pickSome(mayStandTwice, COUNTS.twice)),
  };
}

/** Swaps the last two unequal neighbours among the birth digits; null where that would go unnoticed. */
export function swapTwoDigits(idNumber: string): string | null {
  for (let place = 12; place >= 8; place--) {
    const [left = '', right = ''] = idNumber.slice(place, place + 2);
    if (left !== right) return `${idNumber.slice(0, place)}${right}${left}${idNumber.slice(place + 2)}`;
  }
  return null;
}

/** A number of a spreadsheet keeps 15 digits: 1950.10 becomes 1950.1, and so does 1950.1. */
export function isJanuaryOrOctober(elder: DemoElder, dirt: EldersDirt): boolean {
  return dirt.birth.get(elder) === 'decimal' && ['01', '10'].includes(elder.birth.slice(5, 7));
}
