import { AskLink } from '#components/ask/ask-link.tsx';
import { CopyTable } from '#components/ui/copy-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import { type CoverageCell, toPlace } from '#lib/domain/coverage.ts';
import type { Area } from '#lib/domain/figure.ts';
import { foldYears } from '#lib/domain/fold-years.ts';
import type { Funding } from '#lib/domain/vocabulary.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = {
  caption: string;
  units: readonly Area[];
  years: readonly number[];
  /** The cells of each unit, in the order of the years, newest first. */
  cells: ReadonlyMap<string, readonly CoverageCell[]>;
  /** The places of cells of which only predecessors have figures. */
  former: ReadonlySet<string>;
  /** What the links that ask for the missing figures of a unit ask for; all where none is named. */
  asked?: readonly Funding[];
  /** Whether a cell with figures leads to that year on the unit's page; the units then stand on one map, and need no dates beside their names. */
  leadsOn?: boolean;
  locale: Locale;
};

/**
 * Units by years; each cell is a word, drawn as a sign (see app/styles/coverage.css). Years in a row without a figure are one cell, since most have none and
 * a phone has to lay out each (docs/decisions/0068). Wider than a phone: it scrolls in its own frame.
 */
export function CoverageMatrix({
  caption,
  units,
  years,
  cells,
  former,
  asked = [],
  leadsOn = false,
  locale,
}: Props) {
  const t = getTranslator(locale, 'coverage');
  const isFormer = (cell: CoverageCell) => former.has(toPlace(cell));
  const toWord = (cell: CoverageCell) => (isFormer(cell) ? t('former') : toFound(cell));
  const toFound = ({ state, partYear, estimate }: CoverageCell) =>
    [t(`state.${state}`), partYear ? t('partYear') : [], estimate ? t('estimate') : []].flat().join(', ');
  const toSign = (cell: CoverageCell) => (isFormer(cell) ? 'is-former' : `is-${cell.state}`);
  const toRuns = (unit: Area) =>
    foldYears(
      cells.get(unit.id) ?? [],
      ({ year }) => year,
      (cell) => (cell.figures > 0 || isFormer(cell) ? null : cell.state),
    );
  const toName = (unit: Area) => (leadsOn ? formatAreaName(unit, locale) : formatClearName(unit, locale));
  return (
    <div className="coverage-block">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by the keyboard */}
      <section className="coverage-frame" aria-label={caption} tabIndex={0}>
        <table className="coverage">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('unit')}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  <a href={`/${locale}/years/${year}`}>{year}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map(async (unit) => (
              <tr key={unit.id}>
                <th scope="row">
                  <a href={toAreaAddress(unit, locale)}>{await toName(unit)}</a>{' '}
                  <AskLink
                    gaps={{ area: unit.id, years: [], fundings: asked }}
                    words="matrix"
                    className="row-links"
                    locale={locale}
                  />
                </th>
                {toRuns(unit).map(({ rows: [cell, ...others] }) =>
                  leadsOn && cell.figures > 0 ? (
                    <td key={cell.year}>
                      <a
                        href={`${toAreaAddress(unit, locale)}?year=${cell.year}`}
                        rel="nofollow"
                        className={toSign(cell)}
                      >
                        {toWord(cell)}
                      </a>
                    </td>
                  ) : (
                    <td
                      key={cell.year}
                      className={toSign(cell)}
                      colSpan={others.length > 0 ? others.length + 1 : undefined}
                    >
                      {toWord(cell)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <CopyTable rows={units.length} locale={locale} />
    </div>
  );
}
