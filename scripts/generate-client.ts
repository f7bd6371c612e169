import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runNode } from './run.ts';

const providers = ['sqlite', 'postgresql'] as const;
const prismaCommand = 'node_modules/prisma/build/index.js';

/** Generates the Prisma client of each provider when it is missing or older than the schema. Needs no network. */
export async function generateClients(): Promise<void> {
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
  }
}

function isFresh(provider: string): boolean {
  const client = `prisma/${provider}/client/client.ts`;
  if (!existsSync(client)) return false;
  const generatedAt = statSync(client).mtimeMs;
  const sources = ['prisma/schema.prisma', `prisma/${provider}/datasource.prisma`, prismaCommand];
  return sources.every((file) => statSync(file).mtimeMs <= generatedAt);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateClients();
