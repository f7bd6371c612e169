import { Fold } from '#components/ui/fold.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { MethodPage } from '#lib/queries/get-method-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { ComputedExamples } from './computed-examples.tsx';
import { DatasetExamples } from './dataset-examples.tsx';
import { type MethodSection, methodSections } from './method-sections.ts';
import { PrintedExamples } from './printed-examples.tsx';

type Props = { page: MethodPage; locale: Locale };

/** The page of method: its rules by name, each opening to plain words with a case taken from the data, and a glossary. */
export function MethodBody({ page, locale }: Props) {
  const t = getTranslator(locale, 'method');
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <div className="printed-whole mt-6">
        {methodSections.map((section) => (
          <Fold key={section} id={section} title={t(`${section}.title`)} note={t(`${section}.text`)}>
            {toExamples(section)}
          </Fold>
        ))}
      </div>
    </>
  );

  function toExamples(section: MethodSection) {
    return (
      <>
        <PrintedExamples section={section} page={page} locale={locale} />
        <ComputedExamples section={section} examples={page.examples} locale={locale} />
        <DatasetExamples section={section} page={page} locale={locale} />
      </>
    );
  }
}
