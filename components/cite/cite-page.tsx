import { CopyTextButton } from '#components/ui/copy-text-button.tsx';
import type { Locale } from '#i18n/locales.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { PageAddress } from './page-address.tsx';
import { PageTitle } from './page-title.tsx';

type Props = {
  title: string;
  /** The page's address without the language, with its query string. */
  path: string;
  /** The day of the data that the page shows (ISO); null when they have no source. */
  retrievedOn: string | null;
  /** Within a section of a page, instead of a section of its own. */
  within?: boolean;
  locale: Locale;
};

/** How to cite a page: its title, the day of the data, the licence and the address, as text to copy. */
export function CitePage({ title, path, retrievedOn, within = false, locale }: Props) {
  const t = getTranslator(locale, 'takeAway');
  const url = `${readEnvironment().siteUrl}/${locale}${path}`;
  const date = retrievedOn ? createFormat(locale).date(retrievedOn) : '';
  const text = t.rich('citation', {
    title: () => <PageTitle title={title} />,
    date,
    url: () => <PageAddress address={url} />,
  });
  const Heading = within ? 'h3' : 'h2';
  return (
    <section className={within ? 'cite' : 'cite page-section'} aria-labelledby="cite">
      <Heading id="cite">{t('cite')}</Heading>
      <p className="citation">{text}</p>
      <p className="table-tools needs-scripting">
        <CopyTextButton
          place=".citation"
          label={t('copyCitation')}
          copied={t('copiedCitation')}
          failed={t('copyFailed')}
        />
      </p>
    </section>
  );
}
