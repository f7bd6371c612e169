import type { TextLanguage } from '#lib/domain/source-name.ts';
import type { Stretch } from './mark-matches.ts';

/** One thing to choose while typing: a page of the site; its text is in the reader's language unless another is given. */
export type Suggestion = { text: Stretch[]; language?: TextLanguage; detail: string; href: string };
export type SuggestionGroup = {
  kind: 'answer' | 'areas' | 'regions' | 'years' | 'sources';
  title: string;
  items: Suggestion[];
};

/** What /api/internal/suggest answers; `status` is read out. */
export type Suggestions = { groups: SuggestionGroup[]; status: string };

/** From how many letters on suggestions are given: codes have two. */
export const leastTyped = 2;
