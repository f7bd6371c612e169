import type { Locale } from '#i18n/locales.ts';
import { toReleaseAddress } from '#lib/addresses/addresses.ts';
import { toBundlePath } from '#lib/addresses/bundle-address.ts';
import type { BundlePage, LaterRelease } from '#lib/queries/get-bundle-page.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { bundle: BundlePage; locale: Locale };

/** Whether this is the newest release's last bundle; else what took its place, since when, and the way there. */
export function BundleStatus({ bundle: { supersededBy, newest, repacked }, locale }: Props) {
  const t = getTranslator(locale, 'bundle');
  const format = createFormat(locale);
  if (supersededBy)
    return (
      <div className="notice">
        <p>
          <strong>{t('superseded')}</strong>{' '}
          {t.rich('supersededBy', {
            number: supersededBy.number,
            date: format.date(supersededBy.day),
            link: (words) => <a href={toAddress(supersededBy, locale)}>{words}</a>,
          })}
        </p>
        {newest && newest.number !== supersededBy.number && (
          <p>
            {t.rich('newestNow', {
              number: newest.number,
              link: (words) => <a href={toAddress(newest, locale)}>{words}</a>,
            })}
          </p>
        )}
      </div>
    );
  if (repacked)
    return (
      <p className="notice">
        {t.rich('repacked', {
          link: (words) => <a href={`/${locale}${toBundlePath(repacked)}`}>{words}</a>,
        })}
      </p>
    );
  return <p className="mt-2">{t('newest')}</p>;
}

/** The page of a release's bundle, or the release's own while none is kept. */
function toAddress({ number, bundle }: LaterRelease, locale: Locale): string {
  return bundle ? `/${locale}${toBundlePath(bundle)}` : toReleaseAddress(number, locale);
}
