import { getTranslations } from 'next-intl/server';
import { DisputedCellTable } from '#components/check/disputed-cell-table.tsx';
import { TotalCheckTable } from '#components/check/total-check-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import { disputeKinds } from '#lib/domain/disputed-cell.ts';
import { pickClaim, pickFigures } from '#lib/domain/pick-examples.ts';
import { verdicts } from '#lib/domain/vocabulary.ts';
import type { MethodExamples } from '#lib/queries/get-method-examples.ts';
import type { Checks } from '#lib/domain/narrow-checks.ts';
import { ClaimExample } from './claim-example.tsx';
import { NoExample } from './example.tsx';
import { FigureExamples, PrecedenceExamples } from './figure-sections.tsx';
import type { MethodSection } from './method-sections.ts';

type Props = { section: MethodSection; examples: MethodExamples; checks: Checks; locale: Locale };

/** The cases of the rules about what is printed: amounts, which one is shown, where they disagree, totals and percentages. */
export async function PrintedExamples({ section, examples, checks, locale }: Props) {
  const t = await getTranslations({ locale });
  const areas = new Map(examples.areas.map(({ area }) => [area.id, area]));
  const shared = { rest: undefined, areas, locale };
  switch (section) {
    case 'figure':
      return (
        <FigureExamples figures={pickFigures(examples.areas.flatMap((one) => one.figures))} {...shared} />
      );
    case 'precedence':
      return <PrecedenceExamples cells={checks.cells} {...shared} />;
    case 'agreement':
      return disputeKinds.map((kind) => {
        const [cell] = checks.cells
          .filter((one) => one.kind === kind)
          .toSorted((a, b) => b.cell.yearTo - a.cell.yearTo);
        const caption = t(`checks.agreement.${kind}`, { count: cell ? 1 : 0 });
        return (
          <div key={kind} className="example">
            <p className="example-title">{t(`method.agreementKind.${kind}`)}</p>
            {cell ? (
              <DisputedCellTable caption={caption} cells={[cell]} {...shared} />
            ) : (
              <NoExample locale={locale} />
            )}
          </div>
        );
      });
    case 'total': {
      const [check] = checks.totals
        .filter(({ verdict, differenceVnd }) => verdict === 'consistent' && differenceVnd !== 0n)
        .toSorted((a, b) => b.total.yearTo - a.total.yearTo);
      if (!check) return null;
      return (
        <div className="example">
          <p className="example-title">{t('method.roundedTotal')}</p>
          <TotalCheckTable checks={[check]} {...shared} />
        </div>
      );
    }
    case 'claims':
      return verdicts.map((verdict) => (
        <ClaimExample
          key={verdict}
          label={t(`checks.verdictName.${verdict}`)}
          check={pickClaim(checks.claims, verdict)}
          {...shared}
        />
      ));
    default:
      return null;
  }
}
