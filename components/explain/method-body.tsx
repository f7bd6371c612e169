import { getTranslations } from 'next-intl/server';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { MethodExamples } from '#lib/queries/get-method-examples.ts';
import type { Checks } from '#lib/domain/narrow-checks.ts';
import { ComputedExamples } from './computed-examples.tsx';
import { DatasetExamples, type DatasetState } from './dataset-examples.tsx';
import { type MethodSection, methodSections } from './method-sections.ts';
import { PrintedExamples } from './printed-examples.tsx';

type Props = { examples: MethodExamples; checks: Checks; state: DatasetState; locale: Locale };

/** The page of method: each rule in plain words with a case taken from the data, and a glossary. */
export async function MethodBody({ examples, checks, state, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'method' });
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <nav aria-label={t('contents')} className="page-contents">
        <ol>
          {methodSections.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{t(`${section}.title`)}</a>
            </li>
          ))}
        </ol>
      </nav>
      {methodSections.map((section) => (
        <PageSection key={section} id={section} title={t(`${section}.title`)} note={t(`${section}.text`)}>
          {toExamples(section)}
        </PageSection>
      ))}
    </>
  );

  function toExamples(section: MethodSection) {
    return (
      <>
        <PrintedExamples section={section} examples={examples} checks={checks} locale={locale} />
        <ComputedExamples section={section} examples={examples} locale={locale} />
        <DatasetExamples section={section} examples={examples} state={state} locale={locale} />
      </>
    );
  }
}
