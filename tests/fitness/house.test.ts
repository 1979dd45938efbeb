// Rules about the whole house. Each answers the list of places that break it, so that a failure names them.
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { houseFiles, readHouseFile } from '../support/house.ts';

const files = houseFiles();
const code = files.filter((path) => /\.(ts|tsx|mjs)$/.test(path));
const sources = code.filter((path) => path.startsWith('src/'));
const texts = files.filter((path) =>
  /\.(ts|tsx|mjs|json|md|sql|css|html|yml|sh)$|(^|\/)\.[a-z.]+$|\.ci\/run$/.test(path),
);

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
const withoutEnding = (path: string): string =>
  basename(path).replace(/\.(d\.|db\.)?(cases\.)?(test\.)?(tsx?|mjs)$/, '');

describe('names', () => {
  it('are written in kebab-case', () => {
    const shape = /^[a-z0-9]+(-[a-z0-9]+)*$/;
    expect(sources.filter((path) => !shape.test(withoutEnding(path)))).toEqual([]);
  });

  it('say what a thing is and not that it is a thing', () => {
    const banned = new Set([
      'utils',
      'util',
      'helpers',
      'helper',
      'common',
      'manager',
      'service',
      'index',
      'misc',
    ]);
    const parts = (path: string): string[] => [...dirname(path).split('/'), withoutEnding(path)];
    expect(code.filter((path) => parts(path).some((part) => banned.has(part)))).toEqual([]);
  });

  it('of a feature come from its closed vocabulary', () => {
    const fixed = new Set(['routes', 'queries', 'jobs', 'presenter', 'refusals', 'texts']);
    const verbNoun = /^[a-z]+(-[a-z0-9]+)+$/;
    const wrong = sources.filter((path) => {
      if (!path.startsWith('src/features/') || isTest(path)) return false;
      const name = withoutEnding(path);
      return path.split('/').length !== 4 || !(fixed.has(name) || verbNoun.test(name));
    });
    expect(wrong).toEqual([]);
  });

  it('of rooms are the ones of the plan', () => {
    const rooms = new Set(sources.map((path) => path.split('/')[1]));
    const plan = [
      'all-refusals.ts',
      'app.ts',
      'main.ts',
      'commands',
      'contract',
      'core',
      'demo',
      'desk',
      'features',
      'ledger',
      'platform',
      'portal',
    ];
    expect([...rooms].filter((room) => !plan.includes(room ?? ''))).toEqual([]);
  });
});

describe('files', () => {
  it('hold one idea and stay under 300 lines', () => {
    const long = code.map((path) => [path, readHouseFile(path).split('\n').length - 1] as const);
    expect(long.filter(([, lines]) => lines > 300)).toEqual([]);
  });

  it('never pass on what another file exports', () => {
    expect(
      sources.filter((path) => /^export (\*|(type )?\{[^}]*\}) .*from /m.test(readHouseFile(path))),
    ).toEqual([]);
  });

  it('never silence a check', () => {
    const silencer = /(eslint|oxlint)-disable|@ts-(ignore|expect-error|nocheck)|oxfmt-ignore|prettier-ignore/;
    expect(
      code.filter((path) => path !== 'tests/fitness/house.test.ts' && silencer.test(readHouseFile(path))),
    ).toEqual([]);
  });

  it('hold no path of the computer they were written on', () => {
    const foreign = /(^|[\s"'`(=:])\/(work|root|home\/[a-z]+|Users\/[A-Za-z]+)\//m;
    expect(texts.filter((path) => path !== 'package-lock.json' && foreign.test(readHouseFile(path)))).toEqual(
      [],
    );
  });

  it('tie the installation to no particular registry', () => {
    expect(readHouseFile('package-lock.json')).not.toContain('"resolved": "http');
    expect(readHouseFile('.npmrc')).not.toMatch(/registry\s*=/);
  });

  it('of tests stand beside what they test or below tests', () => {
    const misplaced = files.filter(
      (path) => isTest(path) && !path.startsWith('src/') && !path.startsWith('tests/'),
    );
    expect(misplaced).toEqual([]);
  });
});

describe('packages', () => {
  it('are pinned to one version', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readHouseFile('package.json'));
    const all = Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[a-z0-9.]+)?$/.test(version))).toEqual([]);
  });
});

describe('migrations', () => {
  const migrations = files.filter((path) => path.startsWith('db/migrations/'));

  it('say what every table is for', () => {
    const tables = migrations.flatMap((path) =>
      [...readHouseFile(path).matchAll(/CREATE TABLE (\w+)/g)].map((match) => match[1]),
    );
    const all = migrations.map(readHouseFile).join('\n');
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.filter((table) => !all.includes(`COMMENT ON TABLE ${table} IS`))).toEqual([]);
  });

  it('are numbered one after the other, each once', () => {
    const numbers = migrations.map((path) => Number(path.slice('db/migrations/'.length).slice(0, 4)));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });

  it('begin with a sentence on why', () => {
    expect(migrations.filter((path) => !readHouseFile(path).startsWith('-- '))).toEqual([]);
  });
});
