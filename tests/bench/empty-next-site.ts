import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { commands, runNode } from '#scripts/run.ts';

/** Below the project, where the framework is found. */
const folder = '.var/bench-empty-site';

/**
 * Builds and serves a site of the framework alone, with one prerendered page of text for each given one, about as long and as hard to compress: the floor that
 * our pages are measured by. Pages stand at /0, /1 and so on.
 */
export async function serveEmptySite(texts: readonly string[], port: number): Promise<ChildProcess> {
  rmSync(folder, { recursive: true, force: true });
  write('package.json', '{ "type": "module" }');
  write('next.config.js', `export default { turbopack: { root: ${JSON.stringify(resolve('.'))} } };`);
  write('app/layout.js', 'export default ({ children }) => <html lang="vi"><body>{children}</body></html>;');
  for (const [index, text] of texts.entries())
    write(`app/${index}/page.js`, `export default () => <p>{${JSON.stringify(text)}}</p>;`);
  await runNode([commands.next, 'build', folder], { env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } });
  return spawn(process.execPath, [commands.next, 'start', folder, '-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

/** The text of a page, as long as half of it: the framework sends text twice, to be read and for its script. */
export function toTextOfSize(html: string): string {
  const text = html
    .replace(/<script[\s\S]*?<\/script>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/["&\\]/g, ' ');
  return text.repeat(Math.ceil(html.length / 2 / text.length)).slice(0, html.length / 2);
}

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
