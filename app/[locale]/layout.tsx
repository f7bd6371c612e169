import '../globals.css';
import type { Metadata, Viewport } from 'next';
import { darkPalette, lightPalette } from '#components/charts/palette.ts';
import { StartScriptTag } from '#components/layout/start-script-tag.tsx';
import { locales, toLocale } from '#i18n/locales.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { fontClasses } from '../fonts.ts';

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: String(lightPalette.raised) },
    { media: '(prefers-color-scheme: dark)', color: String(darkPalette.raised) },
  ],
};

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = getTranslator(locale, 'site');
  return {
    metadataBase: new URL(readEnvironment().siteUrl),
    title: { default: t('name'), template: `%s | ${t('name')}` },
    description: t('description'),
  };
}

export default async function RootLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params;
  return (
    <html lang={toLocale(locale)} className={fontClasses} suppressHydrationWarning>
      <body>
        <StartScriptTag />
        {children}
      </body>
    </html>
  );
}
