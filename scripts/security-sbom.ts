import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readArguments } from './read-arguments.ts';

// Writes the software bill of materials (CycloneDX) of what the site is served with: the packages of package-lock.json without development parts.
readArguments({ usage: 'npm run security:sbom' });
const file = '.var/sbom.cdx.json';
const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--omit=dev'];
const { stdout, stderr, status } = spawnSync('npm', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
if (status === 0) {
  mkdirSync('.var', { recursive: true });
  writeFileSync(file, stdout);
  console.log(`${file}: ${JSON.parse(stdout).components.length} packages`);
} else {
  console.error(`No bill was written:\n${stderr}`);
  process.exitCode = 1;
}
