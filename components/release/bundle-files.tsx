import { DataTable } from '#components/ui/data-table.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toBundleAddress } from '#lib/addresses/bundle-address.ts';
import type { BundlePage } from '#lib/queries/get-bundle-page.ts';
import type { SummedFile } from '#lib/queries/unpack-bundle.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { bundle: BundlePage; locale: Locale };

/** The files of the archive, each at an address of its own. */
export function BundleFiles({ bundle: { sha256, files }, locale }: Props) {
  const t = getTranslator(locale, 'bundle');
  const format = createFormat(locale);
  return (
    <PageSection id="files" title={t('files')} note={t('filesNote')}>
      <DataTable<SummedFile>
        locale={locale}
        caption={t('files')}
        rows={files}
        rowKey={({ name }) => name}
        columns={[
          {
            key: 'name',
            label: t('file'),
            cell: ({ name }) => <a href={toBundleAddress(sha256, name)}>{name}</a>,
          },
          {
            key: 'size',
            label: t('size'),
            numeric: true,
            value: ({ size }) => size,
            cell: ({ size }) => format.number(size),
          },
          {
            key: 'sha256',
            label: 'SHA-256',
            cell: (file) => <code className="break-address">{file.sha256}</code>,
          },
        ]}
      />
    </PageSection>
  );
}
