'use client';

import { usePathname } from 'next/navigation';
import { EmptyBars } from '#components/ui/empty-bars.tsx';
import { toLocale } from '#i18n/locales.ts';
import { failureWords } from '#lib/words/failure-words.ts';

/** Shown when a page fails: says so plainly, without a stack trace. */
export default function ErrorPage({ retry }: { retry: () => void }) {
  const text = failureWords[toLocale(usePathname().split('/')[1])];
  return (
    <main id="main" className="page">
      <EmptyBars />
      <h1>{text.title}</h1>
      <p className="lead">{text.text}</p>
      <button type="button" className="button mt-6" onClick={retry}>
        {text.retry}
      </button>
    </main>
  );
}
