import type { Locale } from '#i18n/locales.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

const files = [
  { key: 'openapi', address: '/api/v1/openapi.json' },
  { key: 'datapackage', address: '/data/datapackage.json' },
  { key: 'csvw', address: '/data/csv-metadata.json' },
  { key: 'jsonld', address: '/data/catalog.jsonld' },
  { key: 'ttl', address: '/data/catalog.ttl' },
  { key: 'feed', address: '/feed.xml' },
  { key: 'areaFeed', address: '/feed.xml?area=vinh-phuc' },
  { key: 'checkFeed', address: '/feed.xml?topic=checks' },
  { key: 'sitemap', address: '/sitemap.xml' },
  { key: 'llms', address: '/llms.txt' },
  { key: 'version', address: '/version.json' },
] as const;

/** The descriptions of the data and of the site that programs read. */
export function MachineLinks({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, 'dataPage.machines');
  return (
    <ul className="try-links">
      {files.map(({ key, address }) => (
        <li key={key}>
          <a href={address}>{t(key)}</a>
          <code translate="no">{address}</code>
        </li>
      ))}
    </ul>
  );
}
