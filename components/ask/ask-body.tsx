import { Fold } from '#components/ui/fold.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import { listGaps } from '#lib/domain/asked-cells.ts';
import type { AskPage } from '#lib/queries/get-ask-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { AskForm } from './ask-form.tsx';
import { AskedCells } from './asked-cells.tsx';
import { BringIn } from './bring-in.tsx';
import { formatAskTitle } from './format-ask-title.ts';
import { Holder } from './holder.tsx';
import { LetterSection } from './letter-section.tsx';

type Props = { page: AskPage; locale: Locale };

/** The page that asks for what is missing: what is known, who holds the rest, the letter that asks for it, and how the figure comes in. */
export async function AskBody({ page, locale }: Props) {
  const t = getTranslator(locale, 'ask');
  const { inquiry, unknown, wrong, gaps, retrievedOn } = page;
  const missing = inquiry ? listGaps(inquiry.cells).length : 0;
  return (
    <>
      <h1>{await formatAskTitle(gaps, locale)}</h1>
      <p className="lead">{inquiry ? t('leadOf', { count: missing }) : t('lead')}</p>
      {unknown !== null && (
        <p role="alert" className="notice">
          {t('unknown', { id: unknown })}
        </p>
      )}
      {wrong.map((name) => (
        <p key={name} role="alert" className="notice">
          {t('wrong', { name })}
        </p>
      ))}
      {inquiry && <AskedCells inquiry={inquiry} retrievedOn={retrievedOn} locale={locale} />}
      {inquiry && missing > 0 && (
        <>
          <Holder inquiry={inquiry} locale={locale} />
          <LetterSection inquiry={inquiry} locale={locale} />
          <BringIn inquiry={inquiry} missing={missing} locale={locale} />
        </>
      )}
      {inquiry ? (
        <Fold id="more" title={t('more')}>
          <AskForm page={page} locale={locale} />
        </Fold>
      ) : (
        <PageSection id="more" title={t('choose')}>
          <AskForm page={page} locale={locale} />
        </PageSection>
      )}
    </>
  );
}
