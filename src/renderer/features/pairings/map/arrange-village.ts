import type { PairingMap } from '../../../../shared/domain/pairing-map.ts';

/** Where somebody or something stands; the unit is the distance between two people who stand side by side. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export type MapPerson = PairingMap['people'][number];

export interface PlacedHamlet extends Spot {
  readonly hamletId: number | null;
  readonly name: string;
  readonly radius: number;
  readonly elders: number;
  readonly helpers: number;
}

export type PlacedPerson = MapPerson & Spot;

export interface VillageArrangement {
  readonly hamlets: readonly PlacedHamlet[];
  readonly people: readonly PlacedPerson[];
}

/** Makes neighbours in the spiral stand about one unit apart. */
const SPIRAL_STEP = 0.62;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Room around the people of a hamlet, and between two hamlets for the lines to be seen. */
const HAMLET_EDGE = 0.9;
const HAMLET_GAP = 1.6;
/** How much of the drawing the hamlets may fill before they are pushed apart. */
const FILLED_SHARE = 0.4;
const PUSHES = 400;
/** No more than this much empty land is drawn between two parts of a village. */
const MOST_GAP = 7;

/**
 * Places the people of a village around the hamlets where they live: helpers in the middle, then elders, the most
 * urgent first, in a spiral. Hamlets lie towards each other as the walking minutes say, but never on each other, and wide
 * empty land between them is drawn narrower. The longer side lies across, as windows are wider than high.
 * The same village gives the same drawing, in whatever order its people come.
 */
export function arrangeVillage(map: Pick<PairingMap, 'hamlets' | 'people'>): VillageArrangement {
  const known = new Set(map.hamlets.map((hamlet) => hamlet.hamletId));
  const hamletOf = (person: MapPerson): PairingMap['hamlets'][number]['hamletId'] =>
    known.has(person.hamletId) ? person.hamletId : null;
  const discs = [...map.hamlets]
    .sort((one, other) => (one.hamletId ?? 0) - (other.hamletId ?? 0))
    .map((hamlet) => {
      const people = map.people
        .filter((person) => hamletOf(person) === hamlet.hamletId)
        .sort(
          (one, other) =>
            rank(one) - rank(other) || one.personId - other.personId || compare(one.is, other.is),
        );
      return { hamlet, people, radius: SPIRAL_STEP * Math.sqrt(people.length) + HAMLET_EDGE };
    });
  const spots = spread(
    discs.map(({ hamlet, radius }) => ({ x: hamlet.x, y: hamlet.y, radius: radius + HAMLET_GAP / 2 })),
  );
  return {
    hamlets: discs.map(({ hamlet, people, radius }, index) => ({
      ...(spots[index] ?? { x: 0, y: 0 }),
      hamletId: hamlet.hamletId,
      name: hamlet.name,
      radius,
      elders: people.filter((person) => person.is === 'elder').length,
      helpers: people.filter((person) => person.is === 'helper').length,
    })),
    people: discs.flatMap(({ people }, index) =>
      people.map((person, order) => ({ ...person, ...around(spots[index] ?? { x: 0, y: 0 }, order) })),
    ),
  };
}

/** Helpers stand in the middle, from where their lines go out; after them the most urgent elders. */
function rank(person: MapPerson): number {
  return person.is === 'helper' ? 0 : (person.tier ?? 9);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function around(middle: Spot, order: number): Spot {
  const radius = SPIRAL_STEP * Math.sqrt(order + 0.5);
  return {
    x: middle.x + radius * Math.cos(order * GOLDEN_ANGLE),
    y: middle.y + radius * Math.sin(order * GOLDEN_ANGLE),
  };
}

interface Disc extends Spot {
  readonly radius: number;
}

/** Brings minutes into the drawing's unit, and pushes apart what would overlap. */
function spread(discs: readonly Disc[]): Spot[] {
  const unit = unitsPerMinute(discs);
  const spots = discs.map((disc) => ({ x: disc.x * unit, y: disc.y * unit }));
  for (let push = 0; push < PUSHES && pushApart(spots, discs); push++);
  const stretch = overlap(spots, discs);
  const radii = discs.map((disc) => disc.radius);
  const xs = closeGaps(
    spots.map((spot) => spot.x * stretch),
    radii,
  );
  const ys = closeGaps(
    spots.map((spot) => spot.y * stretch),
    radii,
  );
  const isTall = extent(ys) > extent(xs);
  return spots.map((_, index) => {
    const [x, y] = [xs[index] ?? 0, ys[index] ?? 0];
    return isTall ? { x: y, y: -x } : { x, y };
  });
}

/** Moves together what lies along one line with more than {@link MOST_GAP} of emptiness between; never onto each other. */
function closeGaps(middles: readonly number[], radii: readonly number[]): number[] {
  const closed = [...middles];
  const order = middles
    .map((middle, index) => ({ index, from: middle - (radii[index] ?? 0), to: middle + (radii[index] ?? 0) }))
    .sort((one, other) => one.from - other.from || one.index - other.index);
  let reached = order[0]?.from ?? 0;
  let shift = 0;
  for (const { index, from, to } of order) {
    shift += Math.max(0, from - reached - MOST_GAP);
    reached = Math.max(reached, to);
    closed[index] = (closed[index] ?? 0) - shift;
  }
  return closed;
}

function unitsPerMinute(discs: readonly Disc[]): number {
  const width = extent(discs.map((disc) => disc.x));
  const height = extent(discs.map((disc) => disc.y));
  const minutes = Math.max(width, height);
  if (minutes === 0) return 1;
  const area = discs.reduce((sum, disc) => sum + Math.PI * disc.radius ** 2, 0);
  return Math.sqrt(area / FILLED_SHARE) / minutes;
}

function extent(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}

/** One round in which every two that overlap each yield by half; false when none did. */
function pushApart(spots: { x: number; y: number }[], discs: readonly Disc[]): boolean {
  let moved = false;
  for (const [first, one] of spots.entries())
    for (const [later, other] of spots.slice(first + 1).entries()) {
      const second = first + 1 + later;
      const wanted = (discs[first]?.radius ?? 0) + (discs[second]?.radius ?? 0);
      const distance = Math.hypot(other.x - one.x, other.y - one.y);
      if (distance >= wanted) continue;
      // Two in the very same place part in a direction of their own, the same at every look.
      const angle = distance > 0 ? Math.atan2(other.y - one.y, other.x - one.x) : second * GOLDEN_ANGLE;
      const step = (wanted - distance) / 2 + 0.001;
      one.x -= step * Math.cos(angle);
      one.y -= step * Math.sin(angle);
      other.x += step * Math.cos(angle);
      other.y += step * Math.sin(angle);
      moved = true;
    }
  return moved;
}

/** By how much everything must still be stretched so that no two overlap; 1 where none do. */
function overlap(spots: readonly Spot[], discs: readonly Disc[]): number {
  let stretch = 1;
  for (const [first, one] of spots.entries())
    for (const [later, other] of spots.slice(first + 1).entries()) {
      const second = first + 1 + later;
      const wanted = (discs[first]?.radius ?? 0) + (discs[second]?.radius ?? 0);
      const distance = Math.hypot(other.x - one.x, other.y - one.y);
      if (distance > 0) stretch = Math.max(stretch, wanted / distance);
    }
  return stretch;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Points on the screen for spots of an arrangement: as large as fits. */
export interface Fit {
  /** Pixels for each unit. */
  readonly scale: number;
  readonly place: (spot: Spot) => Spot;
}

/** Pixels kept free at the sides, for the names of hamlets. */
const MARGIN = 28;
/** Few people are not drawn as giants. */
const MOST_SCALE = 34;

export function fitInto({ hamlets }: VillageArrangement, frame: Frame): Fit {
  const left = Math.min(...hamlets.map((hamlet) => hamlet.x - hamlet.radius));
  const right = Math.max(...hamlets.map((hamlet) => hamlet.x + hamlet.radius));
  const low = Math.min(...hamlets.map((hamlet) => hamlet.y - hamlet.radius));
  const high = Math.max(...hamlets.map((hamlet) => hamlet.y + hamlet.radius));
  const scale = Math.min(
    (frame.width - 2 * MARGIN) / (right - left),
    (frame.height - 2 * MARGIN) / (high - low),
    MOST_SCALE,
  );
  return {
    scale,
    place: ({ x, y }) => ({
      x: frame.width / 2 + (x - (left + right) / 2) * scale,
      y: frame.height / 2 - (y - (low + high) / 2) * scale,
    }),
  };
}
