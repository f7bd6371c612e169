import type { Opening } from '#components/formula/opens.tsx';
import { RateText } from '#components/indicator/rate-text.tsx';
import { PublisherName, SourceName } from '#components/source/source-name.tsx';
import { Fold } from '#components/ui/fold.tsx';
import { PanelSwitch } from '#components/ui/panel-switch.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toRowAddress } from '#lib/addresses/addresses.ts';
import type { PlanVersion } from '#lib/domain/disputed-cell.ts';
import { mostRows } from '#lib/domain/paging.ts';
import { type RevisedPlan, toVersionId } from '#lib/domain/revised-plan.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { plans: readonly RevisedPlan[]; locale: Locale };

/** The area's revised plans, newest year first: every version in order of publication, with a switch to the completion that each gives. */
export function PlanVersions({ plans, locale }: Props) {
  const t = getTranslator(locale);
  const revised = plans.slice(0, mostRows);
  if (revised.length === 0) return null;
  return (
    <Fold id="plan-versions" title={t('checks.versions')} note={t('checks.versionsNote')} isEvidence>
      {revised.map((plan) => {
        const { cell } = plan;
        return (
          <section key={cell.shown.id} id={`plans-${cell.year}-${cell.funding}`}>
            <h3>
              {t(`vocabulary.funding.${cell.funding}`)}, {cell.year}
            </h3>
            <VersionSwitch plan={plan} locale={locale} />
          </section>
        );
      })}
    </Fold>
  );
}

function VersionSwitch({ plan, locale }: { plan: RevisedPlan; locale: Locale }) {
  const { cell, versions } = plan;
  const t = getTranslator(locale);
  const format = createFormat(locale);
  return (
    <PanelSwitch
      name={`plans-${cell.shown.id}`}
      parameter={`plan-${cell.year}-${cell.funding}`}
      legend={t('checks.versionChoice', {
        place: `${t(`vocabulary.funding.${cell.funding}`)}, ${cell.year}`,
      })}
      chosen={Math.max(
        0,
        versions.findIndex(({ isDenominator }) => isDenominator),
      )}
      panels={versions.map((version) => ({
        value: version.figure.id,
        words: t('checks.versionWords', { amount: format.money(version.figure), year: String(cell.year) }),
        label: t('checks.versionPanel', {
          amount: format.money(version.figure),
          chosen: String(version.isDenominator),
        }),
        content: <Version plan={plan} version={version} locale={locale} />,
      }))}
    />
  );
}

function Version({ plan, version, locale }: { plan: RevisedPlan; version: PlanVersion; locale: Locale }) {
  const t = getTranslator(locale);
  const format = createFormat(locale);
  const { figure, completion } = version;
  const { source } = figure;
  const amount = format.money(figure);
  return (
    <dl className="mt-3 grid gap-2">
      <div>
        <dt className="hint">
          {source.publishedOn
            ? t('checks.versionPublished', { amount, date: format.date(source.publishedOn) })
            : t('checks.versionUndated', { amount })}
        </dt>
        <dd>
          <a href={toRowAddress(figure, locale)}>
            <SourceName source={source} locale={locale} />
          </a>
          {source.title && (
            <>
              , <PublisherName name={source.publisher} locale={locale} />
            </>
          )}
        </dd>
      </div>
      <div>
        <dt className="hint">{t('checks.versionCompletion')}</dt>
        <dd className={completion.state === 'refused' ? '' : 'headline-value'}>
          <RateText rate={completion} opening={toVersionOpening(plan, version)} locale={locale} />
        </dd>
      </div>
    </dl>
  );
}

/** The formula of a version's completion; that of the row's own denominator leads back to the row above. */
function toVersionOpening(plan: RevisedPlan, version: PlanVersion): Opening {
  const id = toVersionId(plan, version);
  return version.isDenominator ? { href: `#how-${id}` } : { href: `#how-${id}`, id: `at-${id}` };
}
