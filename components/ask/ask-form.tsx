import { SelectField, type SelectOption } from '#components/ui/select-field.tsx';
import type { Locale } from '#i18n/locales.ts';
import { fundings } from '#lib/domain/vocabulary.ts';
import type { AskPage } from '#lib/queries/get-ask-page.ts';
import { createClearNameFormat } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { page: AskPage; locale: Locale };

/** Chooses what a letter asks for: one area, several years and fundings. A plain form, whose state is the address. */
export async function AskForm({ page: { areas, years, inquiry }, locale }: Props) {
  const t = getTranslator(locale);
  const toName = await createClearNameFormat(locale);
  const options = areas.map((area): SelectOption => [area.id, toName(area)]);
  const chosen = inquiry?.fundings ?? [];
  return (
    <form method="get" action={`/${locale}/ask`} autoComplete="off" className="ask-form">
      <SelectField
        name="area"
        label={t('figures.area')}
        chosen={inquiry?.area.id ?? ''}
        options={inquiry ? options : [['', t('ask.anyArea')], ...options]}
      />
      <fieldset>
        <legend>{t('ask.years')}</legend>
        {years.toReversed().map((year) => (
          <Choice
            key={year}
            name="year"
            value={String(year)}
            isChosen={inquiry?.years.includes(year) ?? false}
          >
            {year}
          </Choice>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('area.funding')}</legend>
        {fundings.map((funding) => (
          <Choice
            key={funding}
            name="funding"
            value={funding}
            isChosen={chosen.length === 0 || chosen.includes(funding)}
          >
            {t(`vocabulary.funding.${funding}`)}
          </Choice>
        ))}
      </fieldset>
      <button type="submit" className="button">
        {t('ask.show')}
      </button>
    </form>
  );
}

type ChoiceProps = { name: string; value: string; isChosen: boolean; children: React.ReactNode };

function Choice({ name, value, isChosen, children }: ChoiceProps) {
  return (
    <label>
      <input type="checkbox" name={name} value={value} defaultChecked={isChosen} /> {children}
    </label>
  );
}
