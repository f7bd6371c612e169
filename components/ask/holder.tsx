import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Office } from '#lib/domain/office.ts';
import type { Inquiry } from '#lib/queries/compose-inquiry.ts';
import { formatOffice, formatUnit } from '#lib/words/create-letter.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { inquiry: Inquiry; locale: Locale };

/** Who holds the papers today, and what says so. */
export function Holder({ inquiry: { area, holder, office, ministry }, locale }: Props) {
  const t = getTranslator(locale, 'ask');
  const isFormer = holder.id !== area.id;
  return (
    <PageSection id="holder" title={t('holder')}>
      <p className="max-w-prose">
        <strong>{formatOffice(holder, office, locale)}</strong>.{' '}
        {isFormer && t('became', { area: formatUnit(area, locale), today: formatUnit(holder, locale) })}
      </p>
      <p className="hint mt-1 max-w-prose">
        {office ? <Named office={office} locale={locale} /> : t('unnamed')}
      </p>
      {ministry && (
        <p className="mt-2 max-w-prose">
          {t('ministry', { office: formatOffice({ ...holder, kind: 'nation' }, ministry, locale) })}{' '}
          <span className="hint">
            <Named office={ministry} locale={locale} />
          </span>
        </p>
      )}
    </PageSection>
  );
}

function Named({ office, locale }: { office: Office; locale: Locale }) {
  const t = getTranslator(locale, 'ask');
  return t.rich('named', {
    law: () => (
      <a href={office.url} lang="vi">
        {office.legalSource}
      </a>
    ),
    date: createFormat(locale).date(office.retrievedOn),
  });
}
