import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DatabaseAddress, type Provider, parseDatabaseUrl } from '#lib/database/database-url.ts';
import { diffMigrations } from '#lib/database/diff-migrations.ts';
import { schemaFolder } from '#lib/database/schema-files.ts';
import { readArguments } from './read-arguments.ts';

// Writes a migration for both providers from what prisma/schema.prisma has beyond the recorded ones.
const usage = 'npm run db:diff -- --name add_column';
const { values } = readArguments({ usage, options: { name: { type: 'string' } } });
if (!values.name || !/^[a-z0-9_]+$/.test(values.name)) {
  console.error(`Name the migration in small letters, digits and underscores: ${usage}`);
  process.exit(1);
}
const postgresUrl = process.env.TEST_POSTGRES_URL;
if (!postgresUrl) {
  console.error(
    'TEST_POSTGRES_URL must name a PostgreSQL server where databases may be created: migrations are written for both.',
  );
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-diff-'));
const addresses: DatabaseAddress[] = [
  parseDatabaseUrl(`file:${join(folder, 'diff.db')}`),
  { provider: 'postgresql', url: postgresUrl },
];
const migration = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${values.name}`;
const scripts: [DatabaseAddress, string][] = [];
for (const address of addresses) scripts.push([address, await diffMigrations(address)]);
for (const [{ provider }, sql] of scripts) {
  if (sql) writeMigration(provider, sql);
  else console.log(`${provider}: nothing to do, migrations and schema agree.`);
}
rmSync(folder, { recursive: true });
process.exit(0);

function writeMigration(provider: Provider, sql: string): void {
  const target = join(schemaFolder(provider), 'migrations', migration);
  mkdirSync(target);
  writeFileSync(join(target, 'migration.sql'), sql);
  console.log(
    `${provider}: wrote prisma/${provider}/migrations/${migration}/migration.sql; read it before use.`,
  );
}
