import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { downloadExample, ExampleProgram } from './example.ts';

/** Stands in the files where the site's address belongs. */
const placeholder = 'https://khuyen-cong.example';

/** A program of the page of data that asks the site at an address (without a slash at its end). */
export function readExample({ file }: ExampleProgram | typeof downloadExample, siteUrl: string): string {
  const text = readFileSync(join(process.cwd(), 'lib/examples', file), 'utf8');
  return text.replaceAll(placeholder, siteUrl);
}
