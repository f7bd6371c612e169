import type { ReactNode } from 'react';

/** For messages: the end of a short label that only those hear who do not see what stands beside it. */
export function more(chunks: ReactNode): ReactNode {
  return <span className="sr-only">{chunks}</span>;
}
