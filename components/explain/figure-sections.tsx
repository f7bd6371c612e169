import { formatPlace } from '#components/check/format-place.ts';
import type { Locale } from '#i18n/locales.ts';
import { toRowAddress } from '#lib/addresses/addresses.ts';
import type { Area, Figure } from '#lib/domain/figure.ts';
import type { MethodExamples } from '#lib/domain/method-examples.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { NoExample } from './example.tsx';

type Areas = ReadonlyMap<string, Area>;

/** What printed amounts stand for: one of each bound, with the interval that it leaves open. */
export function FigureExamples({
  figures,
  areas,
  locale,
}: {
  figures: MethodExamples['figures'];
  areas: Areas;
  locale: Locale;
}) {
  const t = getTranslator(locale, 'method');
  const format = createFormat(locale);
  if (figures.length === 0) return <NoExample locale={locale} />;
  return (
    <div className="example">
      <p className="example-title">{t('everyBound')}</p>
      <ul>
        {figures.map(async ({ figure, bounds }) => (
          <li key={figure.id}>
            <a href={toRowAddress(figure, locale)}>{format.money(figure)}</a>
            {bounds && ` → ${format.moneyRange(bounds)}`}
            <span className="hint block">{await formatPlace(figure, areas, locale)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The rules of precedence in their order, each with a newest case that it decided. */
export function PrecedenceExamples({
  decided,
  areas,
  locale,
}: {
  decided: MethodExamples['precedence'];
  areas: Areas;
  locale: Locale;
}) {
  const t = getTranslator(locale);
  return (
    <ol className="rules">
      {decided.map(async ({ rule, found }) => (
        <li key={rule}>
          {t(`method.rule.${rule}`)}
          {found ? (
            <span className="hint block">
              {await formatPlace(found.shown, areas, locale)}:{' '}
              {t.rich('method.chosen', {
                chosen: () => <FigureLink figure={found.shown} locale={locale} />,
                other: () => <FigureLink figure={found.other} locale={locale} />,
              })}
            </span>
          ) : (
            <span className="hint block">{t('method.noExample')}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

function FigureLink({ figure, locale }: { figure: Figure; locale: Locale }) {
  return (
    <a href={toRowAddress(figure, locale)} className="whitespace-nowrap">
      {createFormat(locale).money(figure)}
    </a>
  );
}
