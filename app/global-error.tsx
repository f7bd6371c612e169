'use client';

import { locales } from '#i18n/locales.ts';
import { failureWords } from '#lib/words/failure-words.ts';
import './globals.css';

/**
 * Shown when the page around a page fails in the browser, where its language is not known any more: both. What fails on the server is told by
 * lib/server/guard-answer.ts.
 */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang={locales[0]}>
      <body>
        <title>{failureWords[locales[0]].title}</title>
        <main id="main" className="page">
          {locales.map((locale) => (
            <section key={locale} lang={locale}>
              <h1>{failureWords[locale].title}</h1>
              <p className="lead">{failureWords[locale].text}</p>
              <button type="button" className="button mt-6" onClick={retry}>
                {failureWords[locale].retry}
              </button>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
