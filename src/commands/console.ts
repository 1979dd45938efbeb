// What the command line says to a person: always on stderr, so that stdout carries results only.
import type { Words } from '#core/kit/language.ts';

/** One line in both languages. */
export function say(words: Words): void {
  process.stderr.write(`${words.zh} / ${words.en}\n`);
}

/** A step that takes a moment. */
export function sayStep(words: Words): void {
  process.stderr.write(`  · ${words.zh} / ${words.en}\n`);
}

/** A text as it is. */
export function sayPlain(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** A failure, in its own words. */
export function sayFailure(error: unknown): void {
  sayPlain(`✗ ${error instanceof Error ? error.message : String(error)}`);
}
