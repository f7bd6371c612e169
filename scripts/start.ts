import { spawn } from 'node:child_process';
import { prepareBuild, prepareDatabase } from './prepare.ts';
import { commands } from './run.ts';

const port = process.env.PORT ?? '3000';

await prepareDatabase();
await prepareBuild();

const server = spawn(process.execPath, [commands.next, 'start', '--port', port], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.once('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)));

await waitUntilReady();
console.log(`Khuyến công mở is ready: http://localhost:${port}/vi (stop with Ctrl+C)`);

/** The server answers /readyz once it can serve pages from a filled database. */
async function waitUntilReady(): Promise<void> {
  for (;;) {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
