import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Documentation } from '#lib/api/get-documentation.ts';
import type { AreaIndicators } from '#lib/queries/list-indicators.ts';
import type { Release } from '#lib/queries/read-releases.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { ApiAnswers } from './api-answers.tsx';
import { AssistantAddress } from './assistant-address.tsx';
import { CitationForms } from './citation-forms.tsx';
import { CodeExamples } from './code-examples.tsx';
import { ContributeRows } from './contribute-rows.tsx';
import { type DataSection, dataSections } from './data-sections.ts';
import { FilterList } from './filter-list.tsx';
import { LicenceParts } from './licence-parts.tsx';
import { MachineLinks } from './machine-links.tsx';
import { ReadingRules } from './reading-rules.tsx';
import { ReleaseList } from './release-list.tsx';
import { TableList } from './table-list.tsx';
import { TakeNow } from './take-now.tsx';

type Props = {
  documentation: Documentation;
  /** The area and the rows that the programs ask for; null when the data no longer has them. */
  example: AreaIndicators | null;
  /** The newest ones. */
  releases: readonly Release[];
  locale: Locale;
};

/** The page of data: the files, the dictionary, filters, answers, how to read, code, licence, citation, versions. */
export function DataBody({ documentation, example, releases, locale }: Props) {
  const t = getTranslator(locale, 'dataPage');
  const contents: Record<DataSection, React.ReactNode> = {
    take: <TakeNow documentation={documentation} locale={locale} />,
    tables: <TableList tables={documentation.tables} locale={locale} />,
    filters: <FilterList documentation={documentation} locale={locale} />,
    answers: <ApiAnswers refusal={documentation.refusal} locale={locale} />,
    reading: <ReadingRules example={example} locale={locale} />,
    code: <CodeExamples example={example} locale={locale} />,
    licence: <LicenceParts locale={locale} />,
    cite: <CitationForms release={documentation.cited} locale={locale} />,
    versions: <ReleaseList releases={releases} locale={locale} />,
    contribute: <ContributeRows locale={locale} />,
    machines: (
      <>
        <MachineLinks locale={locale} />
        <AssistantAddress locale={locale} />
      </>
    ),
  };
  return (
    <>
      <h1>{t('heading')}</h1>
      <p className="lead">{t('lead')}</p>
      <nav aria-label={t('contents')} className="page-contents">
        <ol>
          {dataSections.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{t(`sections.${section}.title`)}</a>
            </li>
          ))}
        </ol>
      </nav>
      {dataSections.map((section) => (
        <PageSection
          key={section}
          id={section}
          title={t(`sections.${section}.title`)}
          note={t(`sections.${section}.note`)}
        >
          {contents[section]}
        </PageSection>
      ))}
    </>
  );
}
