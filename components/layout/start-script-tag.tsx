'use client';

import { startScript } from '#lib/next-seams/start-script.ts';

/** Written on the server alone: a reader's browser has run it long before React comes. */
const text = typeof window === 'undefined' ? startScript : '';

/** The start script, once in the page: as a part of the browser's own it is not described again in what React reads. */
export function StartScriptTag() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; its hash stands in the policy
  return <script suppressHydrationWarning dangerouslySetInnerHTML={{ __html: text }} />;
}
