import type { Locale } from '#i18n/locales.ts';
import type { Parameter } from '#lib/api/describe-parameters.ts';
import { largestPage, usualPage } from '#lib/api/format.ts';
import type { Documentation } from '#lib/api/get-documentation.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import type messages from '#messages/vi.json';
import { code } from './code.tsx';
import { TryLinks } from './try-links.tsx';

type Props = { documentation: Documentation; locale: Locale };

/** Each has its words: a test of lib/api compares them. */
type ParameterName = keyof (typeof messages)['dataPage']['parameter'];

/** Every parameter of the API, as the schemas that parse it know it, after addresses to try. */
export function FilterList({ documentation: { filters, settings }, locale }: Props) {
  const t = getTranslator(locale, 'dataPage');
  const format = createFormat(locale);
  const pages = { largest: format.number(largestPage), usual: format.number(usualPage) };
  return (
    <>
      <TryLinks locale={locale} />
      <h3>{t('filter.parameters')}</h3>
      <dl className="column-list">
        {filters.map((filter) => toEntry(filter, `${t('filter.tables')} ${filter.tables.join(', ')}`))}
      </dl>
      <h3>{t('filter.settings')}</h3>
      <dl className="column-list">
        {settings.map((setting) =>
          toEntry(setting, t('filter.format', { format: setting.format.toUpperCase() })),
        )}
      </dl>
    </>
  );

  function toEntry({ name, isList, values }: Parameter, where: string) {
    return (
      <div key={name} id={`filter-${name}`}>
        <dt>{code(name)}</dt>
        <dd>
          {t(`parameter.${name as ParameterName}`, pages)}
          <span className="hint block">
            {t(isList ? 'filter.several' : 'filter.one')} · {where}
          </span>
          {values && (
            <span className="hint block">
              {t('filter.values')} {code(values.join(', '))}
            </span>
          )}
        </dd>
      </div>
    );
  }
}
