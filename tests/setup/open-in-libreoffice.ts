import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readSheet, readWorkbook } from './read-xlsx.ts';

const run = promisify(execFile);

export const languages = { vi: 'vi-VN', en: 'en-US' } as const;

/** Whether this machine has LibreOffice. */
export async function hasLibreOffice(): Promise<boolean> {
  return run('soffice', ['--version']).then(
    () => true,
    () => false,
  );
}

/**
 * Opens every CSV of a folder in LibreOffice, as somebody does who works with the settings of one country and takes the separator that the file has: the cells of
 * each by file name, typed. One run for all files, with a profile of its own in the folder.
 */
export async function openInLibreOffice(
  folder: string,
  language: keyof typeof languages,
  delimiter: string,
): Promise<Map<string, unknown[][]>> {
  const [profile, output] = [join(folder, 'profile'), join(folder, 'opened')];
  writeProfile(profile, languages[language]);
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const [quote, utf8, firstLine] = ['"'.charCodeAt(0), 76, 1];
  const filter = `Text - txt - csv (StarCalc):${delimiter.charCodeAt(0)},${quote},${utf8},${firstLine},,0,false,true`;
  await run('soffice', [
    `-env:UserInstallation=${pathToFileURL(profile)}`,
    '--headless',
    `--infilter=${filter}`,
    '--convert-to',
    'xlsx',
    '--outdir',
    output,
    ...files.map((name) => join(folder, name)),
  ]);
  return new Map(files.map((name) => [name, readOnlySheet(join(output, name.replace(/csv$/, 'xlsx')))]));
}

/** The settings of a country, as the office's own dialog of options writes them. */
function writeProfile(profile: string, locale: string): void {
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>
`,
  );
}

function readOnlySheet(file: string): unknown[][] {
  const book = readWorkbook(readFileSync(file));
  return readSheet(book, book.SheetNames[0] ?? '');
}
