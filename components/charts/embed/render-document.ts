import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ReactElement } from 'react';
import type * as ReactServer from 'react-dom/server';

/** Read at run time as Node finds it: where pages are made, Next puts another React in its place, which writes no plain HTML. */
const load = createRequire(join(process.cwd(), 'package.json'));

/** A whole document of plain components (no hooks, nothing asynchronous) as HTML without any script. */
export function renderDocument(document: ReactElement): string {
  const { renderToStaticMarkup }: typeof ReactServer = load('react-dom/server');
  return `<!doctype html>${renderToStaticMarkup(document)}`;
}
