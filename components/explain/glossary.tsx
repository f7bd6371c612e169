import { termNames } from '#components/term/term-names.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** Every word of the vocabulary with its name in the other language and its meaning; each can be linked. */
export function Glossary({ locale }: { locale: Locale }) {
  const other = locales.find((one) => one !== locale) ?? locale;
  const t = getTranslator(locale, 'terms');
  const tOther = getTranslator(other, 'terms');
  return (
    <dl className="glossary">
      {termNames.map((name) => (
        <div key={name} id={`term-${name}`}>
          <dt>
            {t(`${name}.name`)}{' '}
            <span lang={other} className="hint">
              {tOther(`${name}.name`)}
            </span>
          </dt>
          <dd>{t(`${name}.text`)}</dd>
        </div>
      ))}
    </dl>
  );
}
