// One line between the texts of a class and all others: a linear support vector machine with squared loss, found by
// dual coordinate descent (Hsieh et al., 2008), on features that are first stretched by how differently they occur on
// both sides (Wang and Manning, 2012).
import { at, scaleVector, type SparseVector } from './feature-table.ts';

export type Separator = {
  /** Factor of each place before the weights apply. */
  readonly factors: Float64Array;
  /** Weight of each place; the last one is the constant. */
  readonly weights: Float64Array;
};

const cost = 3;
const roundsMax = 15;
const stillMoving = 0.01;

/** `isInside[i]` says on which side example `i` is. The same input gives the same line on any machine. */
export function trainSeparator(
  vectors: readonly SparseVector[],
  isInside: readonly boolean[],
  size: number,
): Separator {
  const factors = contrastFactors(vectors, isInside, size);
  const scaled = vectors.map((vector) => scaleVector(vector, factors));
  const weights = new Float64Array(size + 1);
  const shares = new Float64Array(scaled.length);
  const order = Int32Array.from(scaled.keys());
  const next = numbersFrom(1);
  for (let round = 0; round < roundsMax; round++) {
    shuffle(order, next);
    let furthest = 0;
    for (const index of order) {
      const vector = scaled[index];
      if (vector) furthest = Math.max(furthest, correct(vector, index, isInside[index] === true));
    }
    if (furthest < stillMoving) break;
  }
  return { factors, weights };

  /** Moves the line for one example; answers how far it was off. */
  function correct(vector: SparseVector, index: number, inside: boolean): number {
    const side = inside ? 1 : -1;
    const slack = 1 / (2 * cost);
    const share = at(shares, index);
    const gradient = side * distance(vector, weights, size) - 1 + slack * share;
    if (share === 0 && gradient >= 0) return 0;
    const updated = Math.max(share - gradient / (squareOf(vector) + slack), 0);
    shares[index] = updated;
    const step = (updated - share) * side;
    for (let k = 0; k < vector.places.length; k++) {
      const place = at(vector.places, k);
      weights[place] = at(weights, place) + step * at(vector.values, k);
    }
    weights[size] = at(weights, size) + step;
    return Math.abs(gradient);
  }
}

/** How far a text lies inside the class; below zero it lies outside. */
export function scoreBy({ factors, weights }: Separator, vector: SparseVector): number {
  return distance(scaleVector(vector, factors), weights, weights.length - 1);
}

function distance({ places, values }: SparseVector, weights: Float64Array, constantAt: number): number {
  let sum = at(weights, constantAt);
  for (let k = 0; k < places.length; k++) sum += at(weights, at(places, k)) * at(values, k);
  return sum;
}

// One for the constant.
function squareOf({ values }: SparseVector): number {
  let sum = 1;
  for (const value of values) sum += value * value;
  return sum;
}

/** One plus the logarithm of how many times likelier a feature is on one side than on the other. */
function contrastFactors(
  vectors: readonly SparseVector[],
  isInside: readonly boolean[],
  size: number,
): Float64Array {
  const inside = new Float64Array(size).fill(1);
  const outside = new Float64Array(size).fill(1);
  vectors.forEach(({ places }, index) => {
    const side = isInside[index] ? inside : outside;
    for (const place of places) side[place] = at(side, place) + 1;
  });
  const sum = (counts: Float64Array): number => counts.reduce((total, count) => total + count, 0);
  const [insideSum, outsideSum] = [sum(inside), sum(outside)];
  return inside.map(
    (count, place) => 1 + Math.abs(Math.log(count / insideSum / (at(outside, place) / outsideSum))),
  );
}

function shuffle(order: Int32Array, next: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const chosen = Math.floor(next() * (last + 1));
    const kept = at(order, last);
    order[last] = at(order, chosen);
    order[chosen] = kept;
  }
}

// A plain row of numbers, so that learning twice from the same ledger gives the same answers.
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
