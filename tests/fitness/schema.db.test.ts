import { expect, it } from 'vitest';
import { dumpSchema } from '../../src/platform/db/dump-schema.ts';
import { testDatabase } from '../support/database.ts';
import { readHouseFile } from '../support/house.ts';

it('db/schema.sql shows what the migrations make (else: npm run schema)', async () => {
  const { owner } = await testDatabase();
  expect(await dumpSchema(owner)).toBe(readHouseFile('db/schema.sql'));
});

it('the dump shows every kind of change', async () => {
  const { owner } = await testDatabase();
  const before = await dumpSchema(owner);
  const changes = [
    'CREATE TABLE lamp (id int PRIMARY KEY, name text)',
    `COMMENT ON COLUMN lamp.name IS 'as painted on it'`,
    'ALTER TABLE lamp ALTER COLUMN name SET NOT NULL',
    `ALTER TABLE lamp ALTER COLUMN name SET DEFAULT 'x'`,
    'CREATE INDEX lamp_name_idx ON lamp (name)',
    'GRANT DELETE ON lamp TO kaimen_app',
    'CREATE VIEW bright AS SELECT id FROM lamp',
    `CREATE FUNCTION shine() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`,
    'CREATE TRIGGER lamp_shines BEFORE INSERT ON lamp FOR EACH ROW EXECUTE FUNCTION shine()',
    `CREATE TYPE colour AS ENUM ('red')`,
  ];
  const seen = new Set([before]);
  for (const change of changes) {
    await owner.query(change);
    const dump = await dumpSchema(owner);
    expect(seen.has(dump), change).toBe(false);
    seen.add(dump);
  }
});
