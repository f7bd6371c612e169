import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runNode } from './run.ts';

const providers = ['sqlite', 'postgresql'] as const;
const prismaCommand = 'node_modules/prisma/build/index.js';

/** Generates the Prisma client of each provider when it is missing or of another schema. Needs no network. */
async function generateClients(): Promise<void> {
  for (const provider of providers) {
    if (isFresh(provider)) continue;
    console.log(`Generating the database client for ${provider} …`);
    await runNode([prismaCommand, 'generate', '--schema', `prisma/${provider}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        // Generating doesn't use the schema engine but would download it: any executable stands in.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        CHECKPOINT_DISABLE: '1',
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
      },
    });
    writeFileSync(toSumFile(provider), toSum(provider));
  }
}

/** Whether every client is there and of this schema. */
export function areClientsFresh(): boolean {
  return providers.every(isFresh);
}

function isFresh(provider: string): boolean {
  const file = toSumFile(provider);
  return existsSync(file) && readFileSync(file, 'utf8') === toSum(provider);
}

/** What a client was made from is told by its contents: times are lost when a folder is copied. */
function toSum(provider: string): string {
  const sources = [
    'prisma/schema.prisma',
    `prisma/${provider}/datasource.prisma`,
    'node_modules/@prisma/client/package.json',
  ];
  return createHash('sha256')
    .update(sources.map((file) => readFileSync(file, 'utf8')).join('\n'))
    .digest('hex');
}

function toSumFile(provider: string): string {
  return `prisma/${provider}/client/made-from.txt`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateClients();
