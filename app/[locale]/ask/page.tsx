import { AskBody } from '#components/ask/ask-body.tsx';
import { formatAskTitle } from '#components/ask/format-ask-title.ts';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { toAskPath } from '#lib/addresses/to-ask-address.ts';
import { getAskPage } from '#lib/queries/get-ask-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** Drawn at each request, since what it shows depends on the query string. */
export const instant = false;

type Props = PageProps<'/[locale]/ask'>;

export async function generateMetadata({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const t = getTranslator(locale, 'ask');
  const { gaps } = await getAskPage(await searchParams);
  return toPageMetadata({
    title: await formatAskTitle(gaps, locale),
    description: t('lead'),
    locale,
    path: toAskPath(gaps),
    isCombination: gaps !== null,
  });
}

export default async function AskPage({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const page = await getAskPage(await searchParams);
  return (
    <SitePage locale={locale} path={toAskPath(page.gaps)}>
      <AskBody page={page} locale={locale} />
    </SitePage>
  );
}
