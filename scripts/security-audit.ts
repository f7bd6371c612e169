import { spawnSync } from 'node:child_process';
import { readArguments } from './read-arguments.ts';
import { AuditReport, judgeAdvisories, Triaged } from './security/judge-advisories.ts';
import { AllowedLicences, judgeLicences } from './security/judge-licences.ts';
import licences from './security/licences.json' with { type: 'json' };
import { listLicences } from './security/list-licences.ts';
import triaged from './security/triaged.json' with { type: 'json' };

// Licences and known advisories of every package (SECURITY.md). Ends with 1 when one was not looked at; with --require-registry also when the registry can't be
// asked for advisories.
const { values } = readArguments({
  usage: 'npm run security:audit -- [--require-registry]',
  options: { 'require-registry': { type: 'boolean', default: false } },
});
const packages = listLicences();
const lines = judgeLicences(packages, AllowedLicences.parse(licences));
console.log(`Licences: ${packages.length} packages, ${lines.length} to look at.`);
const report = readReport();
if (report) {
  const found = judgeAdvisories(report, Triaged.parse(triaged));
  console.log(`Advisories: ${found.length} to look at.`);
  lines.push(...found);
} else {
  console.error('Advisories: not checked, the registry gives none here.');
  if (values['require-registry']) process.exitCode = 1;
}
for (const line of lines) console.error(line);
if (lines.length > 0) process.exitCode = 1;

/** What npm says of the lock file; null where the registry is away or answers no such questions. */
function readReport(): AuditReport | null {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--package-lock-only'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  try {
    return AuditReport.parse(JSON.parse(stdout));
  } catch {
    return null;
  }
}
