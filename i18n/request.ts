import { locale as rootLocale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import en from '#messages/en.json';
import vi from '#messages/vi.json';
import { toLocale } from './locales.ts';

const messages = { vi, en };

export default getRequestConfig(async ({ locale: given }) => {
  const locale = toLocale(given ?? (await rootLocale()));
  return { locale, messages: messages[locale], timeZone: 'Asia/Ho_Chi_Minh' };
});
