import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Manifest = z.looseObject({ rootMainFiles: z.array(z.string()) });

/**
 * Makes every page of a fresh build name one small file in place of the framework's own, which hands their addresses to the start script
 * (start-script.ts). Runs between compiling and prerendering, as `compiler.runAfterProductionCompile`. Throws when a build manifest has not the
 * shape that this was written for, or when no manifest is where it was.
 */
export async function deferFramework({ distDir }: { distDir: string }): Promise<void> {
  const manifests = globSync(['build-manifest.json', 'server/app/**/build-manifest.json'], { cwd: distDir });
  if (manifests.length === 0)
    throw new Error(
      `${distDir} has no build-manifest.json, in which this Next was expected to name its own scripts: see docs/next-seams.md.`,
    );
  for (const name of manifests) {
    const path = join(distDir, name);
    const manifest = readManifest(path);
    // Those of route handlers name none.
    if (manifest.rootMainFiles.length === 0) continue;
    const file = writeStartFile(distDir, manifest.rootMainFiles);
    writeFileSync(path, JSON.stringify({ ...manifest, rootMainFiles: [file] }));
  }
}

function readManifest(path: string): z.infer<typeof Manifest> {
  const { data, error } = Manifest.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (data) return data;
  throw new Error(
    `${path} has no list rootMainFiles, in which this Next was expected to name its own scripts: see docs/next-seams.md.`,
    { cause: error },
  );
}

/** Runs them at once in a document of the framework's own, which has no start script. */
const startNow =
  "(files) => files.forEach((src) => document.head.append(Object.assign(document.createElement('script'), { src, async: false })))";

/** The one file that a page names: it hands the framework's files to the start script. */
export function toStartFile(files: readonly string[]): string {
  return `(self.startLater ?? (${startNow}))(${JSON.stringify(files.map((file) => `/_next/${file}`))});`;
}

/** Named by its content, since browsers keep it for a year. */
function writeStartFile(distDir: string, files: readonly string[]): string {
  const script = toStartFile(files);
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 12);
  const file = `static/chunks/start-${hash}.js`;
  writeFileSync(join(distDir, file), script);
  return file;
}
