import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Command, CommandInput } from './command.ts';
import { runCommand } from './run-command.ts';

const seen: CommandInput[] = [];

const ring: Command = {
  words: { zh: '敲钟', en: 'Ring the bell' },
  usage: 'BELL [--times N]',
  positionals: [1, 1],
  options: { times: { type: 'string', value: 'N', words: { zh: '次数', en: 'how often' } } },
  run: async (input) => {
    seen.push(input);
    if (input.positionals[0] === 'broken') throw new Error('the bell is broken');
    return 0;
  },
};

async function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err] = [capture(process.stdout), capture(process.stderr)];
  const code = await runCommand(words, { ring: async () => ring });
  return { code, out: out(), err: err() };
}

function capture(stream: NodeJS.WriteStream): () => string {
  let text = '';
  const spy = vi.spyOn(stream, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  onTestFinished(() => spy.mockRestore());
  return () => text;
}

describe('the command line', () => {
  it('hands words and options to the command', async () => {
    expect(await run('ring', 'big', '--times', '3', '--data', '/x')).toEqual({ code: 0, out: '', err: '' });
    expect(seen.at(-1)).toEqual({ options: { times: '3', data: '/x' }, positionals: ['big'] });
  });

  it('explains itself in both languages on stdout when asked', async () => {
    for (const words of [['--help'], ['ring', '--help'], ['ring', '-h']]) {
      const { code, out, err } = await run(...words);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain('敲钟');
      expect(out).toContain('Ring the bell');
    }
  });

  it('refuses in words, with exit code 2 and nothing on stdout', async () => {
    for (const words of [
      [],
      ['sing'],
      ['constructor'],
      ['ring'],
      ['ring', 'a', 'b'],
      ['ring', 'a', '--loud'],
      ['ring', 'a', '--times'],
    ]) {
      const { code, out, err } = await run(...words);
      expect({ words, code }).toEqual({ words, code: 2 });
      if (words.length > 0) expect(err).toMatch(/✗/);
      if (words.length > 0) expect(out).toBe('');
    }
  });

  it('reports a failure in its own words with exit code 1', async () => {
    const { code, err } = await run('ring', 'broken');
    expect(code).toBe(1);
    expect(err).toBe('✗ the bell is broken\n');
  });
});
