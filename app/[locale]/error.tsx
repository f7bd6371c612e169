'use client';

import { usePathname } from 'next/navigation';
import { EmptyBars } from '#components/ui/empty-bars.tsx';
import { toLocale } from '#i18n/locales.ts';

// Not in messages/: a page that fails can't ask the server for them, and a browser should not carry all of them.
const texts = {
  vi: {
    title: 'Trang này chưa hiện được',
    text: 'Có lỗi ở phía chúng tôi. Dữ liệu không mất; xin thử lại sau ít phút.',
    retry: 'Thử lại',
  },
  en: {
    title: 'This page could not be shown',
    text: 'Something failed on our side. No data is lost; please try again in a few minutes.',
    retry: 'Try again',
  },
};

/** Shown when a page fails: says so plainly, without a stack trace. */
export default function ErrorPage({ retry }: { retry: () => void }) {
  const text = texts[toLocale(usePathname().split('/')[1])];
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
