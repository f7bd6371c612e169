import type { BundleContent } from './bundle-content.ts';

/** What both languages say alike. */
export type ReadmeParts = {
  content: BundleContent;
  /** The rows of the table of files. */
  toFileRows: (locale: 'vi' | 'en') => string;
  toBibtexBlock: (locale: 'vi' | 'en') => string;
};
