import type { ReactNode } from 'react';
import type { Theme } from './embed-problem.ts';
import type { EmbedStyle } from './embed-style.ts';

/** A finished embed; `path` is where it stands on the site, without the language. */
export type EmbedPage = {
  theme: Theme;
  title: string;
  content: ReactNode;
  credit: string;
  path: string;
  style?: EmbedStyle;
};
