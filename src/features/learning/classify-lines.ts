// What `kaimen classify` does: learns from lines of past matters, then answers lines of new ones.
import { learnLabels, suggestLabels, type LabelModel } from '#core/learning/learn-labels.ts';
import type { LearningRefusal } from '#core/learning/learn-labels.ts';
import { err, type Result } from '#core/kit/result.ts';
import { parseMatterLine, type MatterLineProblem } from './parse-matter-line.ts';

export type LearnProblem =
  | { readonly kind: 'learning.wrong-line'; readonly line: number; readonly problem: MatterLineProblem }
  | LearningRefusal;

/** Learns from `{"title","detail","label"}` a line. The first wrong line refuses all: a model of half a ledger would mislead. */
export async function learnFromLines(
  lines: AsyncIterable<string>,
): Promise<Result<LabelModel, LearnProblem>> {
  const examples: { text: string; label: string }[] = [];
  let line = 0;
  for await (const text of lines) {
    line++;
    if (text.trim() === '') continue;
    const matter = parseMatterLine(text, 'with-label');
    if (!matter.ok) return err({ kind: 'learning.wrong-line', line, problem: matter.error });
    examples.push(matter.value);
  }
  return learnLabels(examples);
}

/** `{"id","title","detail"}` → `{"id","label","top":[{"label","score","words"}]}`, or `{"error"}` in the place of a wrong line. Never throws. */
export function classifyLine(line: string, model: LabelModel): string {
  const matter = parseMatterLine(line, 'without-label');
  if (!matter.ok) return JSON.stringify({ error: matter.error });
  const top = suggestLabels(model, matter.value.text).slice(0, shownMax);
  return JSON.stringify({
    id: matter.value.id,
    label: top[0]?.label,
    top: top.map(({ score, ...rest }) => ({ ...rest, score: Number(score.toFixed(3)) })),
  });
}

const shownMax = 3;
