import type { Locale } from '#i18n/locales.ts';
import { themes } from '#lib/next-seams/theme-script.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** Light, dark or as the reader's device; kept in the browser by the page's script (lib/next-seams/theme-script.ts), without which it is not shown. */
export function ThemeSwitch({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, 'site');
  return (
    <fieldset className="theme-switch needs-scripting">
      <legend>{t('theme')}</legend>
      {themes.map((theme) => (
        <label key={theme}>
          <input type="radio" name="theme" value={theme} defaultChecked={theme === 'system'} />
          {t(`themes.${theme}`)}
        </label>
      ))}
    </fieldset>
  );
}
