import type { ReactNode } from 'react';

/** For messages: a word as machines write it. */
export function code(chunks: ReactNode): ReactNode {
  return <code translate="no">{chunks}</code>;
}
