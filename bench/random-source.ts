/** Numbers that look random and are the same in every run. */
export type RandomSource = {
  /** A whole number from 0 up to but not including `below`. */
  readonly below: (below: number) => number;
  readonly pick: <Value>(values: readonly Value[]) => Value;
};

/** A generator after Marsaglia's xorshift32; the same seed gives the same numbers. */
export function randomFrom(seed: number): RandomSource {
  let state = seed | 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  return {
    below,
    pick: (values) => pickAt(values, below(values.length)),
  };
}

function pickAt<Value>(values: readonly Value[], at: number): Value {
  const value = values[at];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}
