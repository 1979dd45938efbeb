// Learns from matters that people have classified how the next ones are likely to be classified. It suggests, with the words that
// decided; a person decides.
import { err, ok, type Result } from '../kit/result.ts';
import { at, makeFeatureTable, scaleVector, type FeatureTable, type SparseVector } from './feature-table.ts';
import { textFeatures, wordMark } from './text-features.ts';
import { scoreBy, trainSeparator, type Separator } from './train-separator.ts';

export type Example = { readonly text: string; readonly label: string };

export type LabelModel = {
  readonly table: FeatureTable;
  readonly separators: ReadonlyMap<string, Separator>;
};

/** One label for a text: how far the text lies inside it, and the words that speak most for it. */
export type Suggestion = {
  readonly label: string;
  readonly score: number;
  readonly words: readonly string[];
};

export type LearningRefusal = { readonly kind: 'learning.too-few-labels'; readonly labels: number };

/** Learns every label that occurs; refuses when there is nothing to tell apart. Same examples, same model. */
export function learnLabels(examples: readonly Example[]): Result<LabelModel, LearningRefusal> {
  const labels = [...new Set(examples.map((example) => example.label))].sort();
  if (labels.length < 2) return err({ kind: 'learning.too-few-labels', labels: labels.length });
  const features = examples.map((example) => textFeatures(example.text));
  const table = makeFeatureTable(features);
  const vectors = features.map(table.toVector);
  const separators = new Map(
    labels.map((label) => [
      label,
      trainSeparator(
        vectors,
        examples.map((example) => example.label === label),
        table.size,
      ),
    ]),
  );
  return ok({ table, separators });
}

/** Every label for a text, the likeliest first; equal ones by name. */
export function suggestLabels({ table, separators }: LabelModel, text: string): readonly Suggestion[] {
  const vector = table.toVector(textFeatures(text));
  return [...separators]
    .map(([label, separator]) => ({
      label,
      score: scoreBy(separator, vector),
      words: wordsFor(separator, vector, table),
    }))
    .sort((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1));
}

const wordsMax = 5;

function wordsFor(separator: Separator, vector: SparseVector, table: FeatureTable): readonly string[] {
  const { places, values } = scaleVector(vector, separator.factors);
  const spoken: { readonly word: string; readonly part: number }[] = [];
  for (let k = 0; k < places.length; k++) {
    const feature = table.featureAt(at(places, k));
    const part = at(values, k) * at(separator.weights, at(places, k));
    if (part > 0 && feature.startsWith(wordMark)) spoken.push({ word: feature.slice(wordMark.length), part });
  }
  return spoken
    .sort((a, b) => b.part - a.part)
    .slice(0, wordsMax)
    .map(({ word }) => word);
}
