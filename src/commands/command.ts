import type { Words } from '#core/kit/language.ts';

/** One option of a command, beside `--help` and `--data`, which all have. */
export type CommandOption = {
  readonly type: 'string' | 'boolean';
  /** Shown in help for what follows the option, such as `FILE`. */
  readonly value?: string;
  readonly words: Words;
};

export type CommandInput = {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
};

/** One word of the command line. `run` answers the exit code: 0 done, 1 failed, 2 asked wrongly. */
export type Command = {
  readonly words: Words;
  /** What follows the name, such as `FILE.xlsx --as letters`. */
  readonly usage: string;
  /** How many words may stand beside the options. */
  readonly positionals: readonly [min: number, max: number];
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Further lines of help. */
  readonly details?: Words;
  readonly run: (input: CommandInput) => Promise<number>;
};
