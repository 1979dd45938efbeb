import { computeDue } from '#core/clocks/compute-due.ts';
import type { Tongue } from '#core/clocks/date-words.ts';
import type { Because, Due, DueRefusal } from '#core/clocks/due.ts';
import { factToWords } from '#core/clocks/fact-words.ts';
import type { Law } from '#core/clocks/law.ts';
import { parseDueLine } from './parse-due-line.ts';
import { type DueLineProblem, refusalToWords } from './refusals.ts';

/**
 * Answers every line of `input` with one line, in order: what `kaimen due -` does. A bad line gets an error on its own line of the
 * output and the rest go on. Lines come without their end; what is given to `write` has none either.
 */
export async function runDue(
  input: AsyncIterable<string>,
  write: (line: string) => Promise<void> | void,
  law: Law,
  tongue: Tongue,
): Promise<void> {
  for await (const line of input) {
    const written = write(answerDueLine(line, law, tongue));
    if (written) await written;
  }
}

/**
 * `{"clock","from","extend","pauses","days","dueOn","ruleSet"}` → `{"target","limit","provisional","because":[{"kind","text",…}]}`, or
 * `{"error":{"kind","field","message"}}`. Never throws.
 */
export function answerDueLine(line: string, law: Law, tongue: Tongue): string {
  const question = parseDueLine(line, law);
  if (!question.ok) return errorLine(question.error, tongue);
  const due = computeDue(question.value, law.calendar);
  return due.ok ? dueLine(due.value, tongue) : errorLine(due.error, tongue);
}

function dueLine(due: Due, tongue: Tongue): string {
  const { target, limit, provisional } = due;
  const because = due.because.map((fact) => factToJson(fact, due, tongue));
  return JSON.stringify({ target, limit, provisional, because });
}

function errorLine(refusal: DueRefusal | DueLineProblem, tongue: Tongue): string {
  const { field, message } = refusalToWords(refusal);
  return JSON.stringify({ error: { kind: refusal.kind, field, message: message[tongue] } });
}

/** The fact as data with its clause; words inside it are given in the language asked for. */
function factToJson(fact: Because, due: Due, tongue: Tongue): object {
  const text = factToWords(fact, tongue, due.from);
  return { kind: fact.kind, text, ...wordsIn(fact, tongue) };
}

function wordsIn(facts: object, tongue: Tongue): object {
  const chosen: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(facts)) chosen[name] = inTongue(value, tongue);
  return chosen;
}

function inTongue(value: unknown, tongue: Tongue): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => inTongue(item, tongue));
  return 'zh' in value && 'en' in value ? value[tongue] : wordsIn(value, tongue);
}
