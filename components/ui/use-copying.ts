import { useState } from 'react';
import { writeClipboard } from './write-clipboard.ts';

type Words = { copied: string; failed: string };
type Content = Parameters<typeof writeClipboard>[0];

/** What is said after copying, and how to copy: the one way of all copy buttons. Without content there is nothing to copy, which is a failure. */
export function useCopying({ copied, failed }: Words): [string, (content: Content | null) => Promise<void>] {
  const [told, setTold] = useState('');
  return [told, async (content) => setTold(content && (await writeClipboard(content)) ? copied : failed)];
}
