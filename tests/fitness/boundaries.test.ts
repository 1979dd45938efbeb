// The import rules are only worth something if they bite: each is broken here on purpose.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { houseRoot } from '../support/house.ts';

const broken: readonly {
  readonly what: string;
  readonly file: string;
  readonly text: string;
  readonly rule: string;
}[] = [
  {
    what: 'core importing a library',
    file: 'src/core/a/one.ts',
    text: `import { z } from 'zod';\nexport const one = z;`,
    rule: 'no-restricted-imports',
  },
  {
    what: 'core importing Node',
    file: 'src/core/a/two.ts',
    text: `import { join } from 'node:path';\nexport const two = join;`,
    rule: 'no-restricted-imports',
  },
  {
    what: 'core importing another room by a path',
    file: 'src/core/a/three.ts',
    text: `import { q } from '../../features/b/queries.ts';\nexport const three = q;`,
    rule: 'no-restricted-imports',
  },
  {
    what: 'core asking for the time',
    file: 'src/core/a/four.ts',
    text: `export const four = Date.now();`,
    rule: 'no-restricted-globals',
  },
  {
    what: 'core rolling dice',
    file: 'src/core/a/five.ts',
    text: `export const five = Math.random();`,
    rule: 'no-restricted-properties',
  },
  {
    what: 'contract importing a feature',
    file: 'src/contract/a.ts',
    text: `import { q } from '#features/b/queries.ts';\nexport const a = q;`,
    rule: 'no-restricted-imports',
  },
  {
    what: 'the desk importing the ledger',
    file: 'src/desk/pages/a.tsx',
    text: `import { q } from '#ledger/record.ts';\nexport const a = q;`,
    rule: 'no-restricted-imports',
  },
  {
    what: 'the desk leaving its room by a path',
    file: 'src/desk/pages/today/b.tsx',
    text: `import { q } from '../../../ledger/record.ts';\nexport const a = q;`,
    rule: 'no-restricted-imports',
  },
  {
    what: 'the desk leaving its room from the top',
    file: 'src/desk/c.ts',
    text: `import { q } from '../ledger/record.ts';\nexport const a = q;`,
    rule: 'no-restricted-imports',
  },
  {
    what: 'a feature importing a use case of another',
    file: 'src/features/a/make-one.ts',
    text: `import { q } from '#features/b/make-two.ts';\nexport const a = q;`,
    rule: 'no-restricted-imports',
  },
  {
    what: 'a feature climbing into another',
    file: 'src/features/a/make-two.ts',
    text: `import { q } from '../b/queries.ts';\nexport const a = q;`,
    rule: 'no-restricted-imports',
  },
  {
    what: 'the ledger importing a feature',
    file: 'src/ledger/a.ts',
    text: `import { q } from '#features/b/queries.ts';\nexport const a = q;`,
    rule: 'no-restricted-imports',
  },
  {
    what: 'platform importing a rule of our field',
    file: 'src/platform/a/one.ts',
    text: `import { q } from '#core/petitions/petition.ts';\nexport const a = q;`,
    rule: 'no-restricted-imports',
  },
  {
    what: 'the demonstration importing a screen',
    file: 'src/demo/a.ts',
    text: `import { q } from '../desk/c.ts';\nexport const a = q;`,
    rule: 'no-restricted-imports',
  },
  {
    what: 'the ledger importing the demonstration',
    file: 'src/ledger/f.ts',
    text: `import { q } from '../demo/a.ts';\nexport const a = q;`,
    rule: 'no-restricted-imports',
  },
  {
    what: 'settings read anywhere but in config',
    file: 'src/platform/a/two.ts',
    text: `export const a = process.env['PORT'];`,
    rule: 'no-restricted-properties',
  },
  {
    what: 'a circle',
    file: 'src/ledger/b.ts',
    text: `import { c } from '#ledger/c.ts';\nexport const b = (): unknown => c;`,
    rule: 'no-cycle',
  },
  { what: 'a default export', file: 'src/ledger/d.ts', text: `export default 1;`, rule: 'no-default-export' },
  {
    what: 'any',
    file: 'src/ledger/e.ts',
    text: `export const e = (value: any): string => String(value);`,
    rule: 'no-explicit-any',
  },
];

const allowed: Readonly<Record<string, string>> = {
  'src/ledger/c.ts': `import { b } from './b.ts';\nexport const c = (): unknown => b;`,
  'src/features/b/queries.ts': `export const q = 1;`,
  'src/features/a/queries.ts': `import { q } from '#features/b/queries.ts';\nexport const a = q;`,
  'src/desk/pages/ledger/d.ts': `export const d = 1;`,
  'src/desk/pages/today/e.ts': `import { d } from '../ledger/d.ts';\nexport const e = d;`,
  'src/desk/f.ts': `import { d } from './pages/ledger/d.ts';\nexport const f = d;`,
  'src/platform/a/three.ts': `import { ok } from '#core/kit/result.ts';\nexport const a = ok;`,
};

let findings: readonly {
  readonly code: string;
  readonly filename: string;
  readonly message: string;
  readonly help?: string;
}[] = [];
const folder = mkdtempSync(join(tmpdir(), 'kaimen-boundaries-'));

beforeAll(() => {
  for (const name of ['.oxlintrc.json', 'package.json', 'tsconfig.json', 'tsconfig.base.json'])
    copyFileSync(join(houseRoot, name), join(folder, name));
  symlinkSync(join(houseRoot, 'node_modules'), join(folder, 'node_modules'));
  for (const [file, text] of [
    ...broken.map((one) => [one.file, one.text] as const),
    ...Object.entries(allowed),
  ]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${text}\n`);
  }
  const linter = join(houseRoot, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [linter, '-f', 'json', 'src'], {
    cwd: folder,
    encoding: 'utf8',
  });
  findings = JSON.parse(stdout).diagnostics;
});

afterAll(() => rmSync(folder, { recursive: true }));

it.each(broken)('refuses $what', ({ file, rule }) => {
  const rules = findings.filter((finding) => finding.filename === file).map((finding) => finding.code);
  expect(rules.some((code) => code.includes(rule))).toBe(true);
});

it('allows the roads that are open', () => {
  const open = Object.keys(allowed).filter((file) => file !== 'src/ledger/c.ts');
  expect(findings.filter((finding) => open.includes(finding.filename))).toEqual([]);
});

it('says with every refused import where the code belongs', () => {
  const refused = findings.filter((finding) => finding.code.includes('no-restricted-imports'));
  expect(refused.filter((finding) => (finding.help ?? '').length < 40)).toEqual([]);
});
