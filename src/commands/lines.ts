// Lines in and lines out, fast for a hundred thousand of them and at once for a single one.
import type { Readable, Writable } from 'node:stream';

/**
 * The lines of `input`, without their ends. `beforeWaiting` runs whenever everything that has arrived was used:
 * the moment to send answers off.
 */
export async function* linesOf(input: Readable, beforeWaiting: () => Promise<void>): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let rest = '';
  let first = true;
  for await (const chunk of input) {
    const parts = (rest + String(chunk)).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      yield tidy(part, first);
      first = false;
    }
    await beforeWaiting();
  }
  if (rest !== '') yield tidy(rest, first);
}

/** Gathers lines and writes them together. A reader that went away ends the writing quietly. */
export function lineWriter(output: Writable): { write: (line: string) => void; flush: () => Promise<void> } {
  let lines: string[] = [];
  let gone = false;
  output.on('error', () => (gone = true));
  const flush = async (): Promise<void> => {
    if (lines.length === 0 || gone) return;
    const text = `${lines.join('\n')}\n`;
    lines = [];
    await new Promise<void>((done) => output.write(text, () => done()));
  };
  return { write: (line) => void lines.push(line), flush };
}

function tidy(line: string, first: boolean): string {
  const whole = line.endsWith('\r') ? line.slice(0, -1) : line;
  return first && whole.startsWith('\uFEFF') ? whole.slice(1) : whole;
}
