// The features that were met in at least two examples, each with a place in the vectors and a weight: the rarer, the more it says.

/** Places of features and what stands there; both arrays have one length. */
export type SparseVector = { readonly places: Int32Array; readonly values: Float64Array };

export type FeatureTable = {
  readonly size: number;
  /** Unknown features are passed over. */
  readonly toVector: (features: ReadonlyMap<string, number>) => SparseVector;
  readonly featureAt: (place: number) => string;
};

const examplesMin = 2;

export function makeFeatureTable(examples: readonly ReadonlyMap<string, number>[]): FeatureTable {
  const met = new Map<string, number>();
  for (const features of examples)
    for (const feature of features.keys()) met.set(feature, (met.get(feature) ?? 0) + 1);
  const names: string[] = [];
  const weights: number[] = [];
  const places = new Map<string, number>();
  for (const [feature, count] of met) {
    if (count < examplesMin) continue;
    places.set(feature, names.length);
    names.push(feature);
    weights.push(Math.log(examples.length / count) + 1);
  }
  return {
    size: names.length,
    featureAt: (place) => names[place] ?? '',
    toVector: (features) => {
      const known: [number, number][] = [];
      for (const [feature, count] of features) {
        const place = places.get(feature);
        if (place !== undefined) known.push([place, (1 + Math.log(count)) * (weights[place] ?? 0)]);
      }
      return {
        places: Int32Array.from(known, ([place]) => place),
        values: Float64Array.from(known, ([, value]) => value),
      };
    },
  };
}

/** The same vector with every value times the factor of its place, made one long; a vector of nothing stays nothing. */
export function scaleVector({ places, values }: SparseVector, factors: Float64Array): SparseVector {
  const scaled = values.map((value, index) => value * at(factors, at(places, index)));
  let square = 0;
  for (const value of scaled) square += value * value;
  const length = Math.sqrt(square) || 1;
  return { places, values: scaled.map((value) => value / length) };
}

/** What stands at an index that is known to exist. */
export function at(numbers: Int32Array | Float64Array, index: number): number {
  return numbers[index] ?? 0;
}
