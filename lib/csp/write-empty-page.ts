import { toLocale } from '#i18n/locales.ts';

const words = {
  vi: {
    title: 'Trang này quá dài',
    text: 'Trang có quá nhiều số để vẽ một lần. Không có dữ liệu nào bị mất: mọi số tải được ở trang dữ liệu.',
    link: 'Trang dữ liệu',
  },
  en: {
    title: 'This page is too long',
    text: 'It has too many numbers to be drawn in one go. No data is lost: every number can be had on the page of data.',
    link: 'The page of data',
  },
} as const;

/** What is answered for a page that came out empty, in the language of its key (`/vi/provinces/ha-noi`), with the way to the data. */
export function writeEmptyPage(key: string): string {
  const locale = toLocale(key.split('/')[1]);
  const { title, text, link } = words[locale];
  return [
    '<!DOCTYPE html>',
    `<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">`,
    `<title>${title}</title></head>`,
    `<body><main><h1>${title}</h1><p>${text}</p><p><a href="/${locale}/data">${link}</a></p></main></body></html>`,
  ].join('\n');
}
