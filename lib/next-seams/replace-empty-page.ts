import { defaultLocale, isLocale } from '#i18n/locales.ts';
import { getLog } from '#lib/server/log.ts';

type Page = { html: string; status: number | undefined };

const words = {
  vi: {
    title: 'Trang này quá dài',
    text: 'Trang có quá nhiều số để vẽ một lần. Không có dữ liệu nào bị mất: mọi số tải được ở trang dữ liệu.',
    link: 'Trang dữ liệu',
  },
  en: {
    title: 'This page is too long',
    text: 'It has too many figures to be drawn at once. No data is lost: every figure can be downloaded from the data page.',
    link: 'Data page',
  },
} as const;

/**
 * Next draws the HTML of a prerendered page in one task and answers one that doesn't fit (some ten megabytes) as an empty 200, without a word
 * (docs/decisions/0034). Such a page is logged, and a sentence with status 500 stands for it, in the language of its key
 * (`/route-cache/APP_PAGE/…/$/vi/provinces/ha-noi`).
 */
export function replaceEmptyPage(key: string, page: Page): void {
  if (page.html.toString() !== '') return;
  getLog().error(
    `The page ${key} came out empty: it is too large to be drawn in one go. A sentence stands for it.`,
  );
  page.html = writeSentence(key);
  page.status = 500;
}

/** With the way to the data. */
function writeSentence(key: string): string {
  const locale = key.split('/').find(isLocale) ?? defaultLocale;
  const { title, text, link } = words[locale];
  return [
    '<!DOCTYPE html>',
    `<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">`,
    `<title>${title}</title></head>`,
    `<body><main><h1>${title}</h1><p>${text}</p><p><a href="/${locale}/data">${link}</a></p></main></body></html>`,
  ].join('\n');
}
