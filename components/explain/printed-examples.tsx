import { DisputedCellTable } from '#components/check/disputed-cell-table.tsx';
import { TotalCheckTable } from '#components/check/total-check-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { MethodPage } from '#lib/queries/get-method-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { ClaimExample } from './claim-example.tsx';
import { NoExample } from './example.tsx';
import { FigureExamples, PrecedenceExamples } from './figure-sections.tsx';
import type { MethodSection } from './method-sections.ts';

type Props = { section: MethodSection; page: MethodPage; locale: Locale };

/** The cases of the rules about what is printed: amounts, which one is shown, where they disagree, totals and percentages. */
export function PrintedExamples({ section, page: { examples, areas: named }, locale }: Props) {
  const t = getTranslator(locale);
  const areas = new Map(named.map((area) => [area.id, area]));
  const shared = { rest: undefined, areas, locale };
  switch (section) {
    case 'figure':
      return <FigureExamples figures={examples.figures} {...shared} />;
    case 'precedence':
      return <PrecedenceExamples decided={examples.precedence} {...shared} />;
    case 'agreement':
      return examples.agreement.map(({ kind, cell }) => (
        <div key={kind} className="example">
          <p className="example-title">{t(`method.agreementKind.${kind}`)}</p>
          {cell ? (
            <DisputedCellTable
              caption={t(`checks.agreement.${kind}`, { count: 1 })}
              cells={[cell]}
              {...shared}
            />
          ) : (
            <NoExample locale={locale} />
          )}
        </div>
      ));
    case 'total':
      return (
        examples.roundedTotal && (
          <div className="example">
            <p className="example-title">{t('method.roundedTotal')}</p>
            <TotalCheckTable checks={[examples.roundedTotal]} {...shared} />
          </div>
        )
      );
    case 'claims':
      return examples.claims.map(({ verdict, check }) => (
        <ClaimExample key={verdict} label={t(`checks.verdictName.${verdict}`)} check={check} {...shared} />
      ));
    default:
      return null;
  }
}
