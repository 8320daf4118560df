/** A point of a drawn map; units are minutes, only distances mean anything. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** Steps of majorisation; the picture of a village of 40 hamlets settles within some dozens. */
const ROUNDS = 150;
/** Ways that nobody knows are drawn longer than every known one, and count little. */
const UNKNOWN_LENGTH = 1.5;
const UNKNOWN_WEIGHT = 0.02;

/**
 * Places points in the plane so that their distances are as near to the given minutes as can be: classical
 * multidimensional scaling (Torgerson 1952) as the start, then stress majorisation (Gansner, Koren & North, Graph Drawing
 * 2004) with weights 1 / minutes², one point after the other. No chance plays a part: the same minutes give the same
 * picture, and the picture is turned so that the longest extent lies from west to east with the first point in the west.
 *
 * `minutes[i][j]` may differ from `minutes[j][i]` (uphill and downhill), then their mean is drawn; null where no way is known.
 */
export function layOutMap(minutes: readonly (readonly (number | null)[])[]): MapPoint[] {
  const count = minutes.length;
  if (count === 0) return [];
  if (count === 1) return [{ x: 0, y: 0 }];
  const { distance, weight } = completed(minutes);
  const [xs, ys] = settle(classicalScaling(distance), distance, weight);
  return turned(xs, ys);
}

interface Completed {
  readonly distance: number[][];
  readonly weight: number[][];
}

function completed(minutes: readonly (readonly (number | null)[])[]): Completed {
  const longest = Math.max(1, ...minutes.flat().filter((value) => value !== null));
  const unknown = longest * UNKNOWN_LENGTH;
  const at = (i: number, j: number): number | null => {
    const [there, back] = [minutes[i]?.[j] ?? null, minutes[j]?.[i] ?? null];
    return there === null || back === null ? (there ?? back) : (there + back) / 2;
  };
  const distance = minutes.map((_, i) =>
    minutes.map((__, j) => (i === j ? 0 : Math.max(1, at(i, j) ?? unknown))),
  );
  const weight = distance.map((row, i) =>
    row.map((length, j) => {
      if (i === j) return 0;
      return (at(i, j) === null ? UNKNOWN_WEIGHT : 1) / length ** 2;
    }),
  );
  return { distance, weight };
}

type Coordinates = [xs: number[], ys: number[]];

/** The two leading eigenvectors of the doubly centred squared distances, by power iteration. */
function classicalScaling(distance: readonly (readonly number[])[]): Coordinates {
  const count = distance.length;
  const squared = distance.map((row) => row.map((length) => length ** 2));
  const rowMean = squared.map((row) => mean(row));
  const allMean = mean(rowMean);
  const centred = squared.map((row, i) =>
    row.map((value, j) => -0.5 * (value - rowMean[i]! - rowMean[j]! + allMean)),
  );
  const first = leadingVector(centred, null);
  const second = leadingVector(centred, first.vector);
  const scaled = ({ vector, value }: Leading): number[] =>
    vector.map((part) => part * Math.sqrt(Math.max(0, value)));
  const [xs, ys] = [scaled(first), scaled(second)];
  // Points on one line, or on one another, need a push aside before they can find their places.
  for (let i = 0; i < count; i++) {
    xs[i]! += 0.01 * Math.cos(2.4 * i);
    ys[i]! += 0.01 * Math.sin(2.4 * i);
  }
  return [xs, ys];
}

interface Leading {
  readonly vector: number[];
  readonly value: number;
}

function leadingVector(matrix: readonly (readonly number[])[], without: readonly number[] | null): Leading {
  let vector = unit(matrix.map((_, i) => Math.cos(1 + 1.7 * i)));
  let value = 0;
  for (let round = 0; round < 200; round++) {
    if (without !== null) {
      const along = dot(vector, without);
      vector = unit(vector.map((part, i) => part - along * without[i]!));
    }
    const next = matrix.map((row) => dot(row, vector));
    value = dot(next, vector);
    const length = Math.sqrt(dot(next, next));
    // All eigenvalues that are left are zero: any direction is as good.
    if (length < 1e-9) return { vector, value: 0 };
    vector = next.map((part) => part / length);
  }
  return { vector, value };
}

function settle(
  [xs, ys]: Coordinates,
  distance: readonly (readonly number[])[],
  weight: readonly (readonly number[])[],
): Coordinates {
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < xs.length; i++) {
      let [sumX, sumY, total] = [0, 0, 0];
      for (let j = 0; j < xs.length; j++) {
        if (i === j) continue;
        const [dx, dy] = [xs[i]! - xs[j]!, ys[i]! - ys[j]!];
        const drawn = Math.hypot(dx, dy);
        const stretch = drawn < 1e-9 ? 0 : distance[i]![j]! / drawn;
        const pull = weight[i]![j]!;
        sumX += pull * (xs[j]! + dx * stretch);
        sumY += pull * (ys[j]! + dy * stretch);
        total += pull;
      }
      xs[i] = sumX / total;
      ys[i] = sumY / total;
    }
  }
  return [xs, ys];
}

/** Moves the middle to (0, 0), lays the longest extent from west to east, the first point in the west and not south. */
function turned(xs: readonly number[], ys: readonly number[]): MapPoint[] {
  const [middleX, middleY] = [mean(xs), mean(ys)];
  const points = xs.map((x, i) => ({ x: x - middleX, y: ys[i]! - middleY }));
  const sum = (of: (point: MapPoint) => number): number =>
    points.reduce((total, point) => total + of(point), 0);
  const angle =
    0.5 *
    Math.atan2(
      sum((p) => 2 * p.x * p.y),
      sum((p) => p.x ** 2 - p.y ** 2),
    );
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const rotated = points.map(({ x, y }) => ({ x: x * cos + y * sin, y: y * cos - x * sin }));
  const westward = rotated[0]!.x > 0 ? -1 : 1;
  const northward = rotated[0]!.y < 0 ? -1 : 1;
  return rotated.map(({ x, y }) => ({ x: rounded(westward * x), y: rounded(northward * y) }));
}

/** To hundredths: what lies below differs between machines and shows nowhere. Never a negative zero. */
const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, part, i) => sum + part * other[i]!, 0);

const unit = (vector: readonly number[]): number[] => {
  const length = Math.sqrt(dot(vector, vector));
  return length < 1e-12 ? [...vector] : vector.map((part) => part / length);
};
