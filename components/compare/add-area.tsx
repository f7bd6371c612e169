import type { Locale } from '#i18n/locales.ts';
import type { ComparePage } from '#lib/queries/get-compare-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { AreaSuggestions } from './area-suggestions.tsx';
import { listChoices } from './list-choices.ts';

type Props = { page: ComparePage; locale: Locale };

const fieldId = 'add-area';

/** Adds an area to a comparison: a field that suggests, or without JavaScript a list that the form's button sends. */
export async function AddArea({ page, locale }: Props) {
  const t = getTranslator(locale, 'compare');
  const groups = await listChoices(page, locale);
  return (
    <div className="add-area">
      <div className="needs-scripting">
        <label htmlFor={fieldId} className="sr-only">
          {t('add')}
        </label>
        <input id={fieldId} type="text" autoComplete="off" placeholder={t('add')} className="text-field" />
        <AreaSuggestions fieldId={fieldId} groups={groups} labels={{ add: t('add'), none: t('noSuch') }} />
      </div>
      <noscript>
        <label className="grid gap-1">
          <span className="hint">{t('add')}</span>
          <select name="areas" className="text-field" defaultValue="">
            <option value="">{t('choose')}</option>
            {groups.map(({ kind, title, choices }) => (
              <optgroup key={kind} label={title}>
                {choices.map(({ id, name, detail }) => (
                  <option key={id} value={id}>
                    {`${name} · ${detail}`}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      </noscript>
    </div>
  );
}
