import type { Locale } from '#i18n/locales.ts';
import { mcpPath } from '#lib/http/judge-request.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { CopiedBlock } from './copied-block.tsx';

/** Where assistants ask by the Model Context Protocol, and what they can ask; nothing where the setting says off. */
export function AssistantAddress({ locale }: { locale: Locale }) {
  const { hasMcp, siteUrl } = readEnvironment();
  if (!hasMcp) return null;
  const t = getTranslator(locale, 'dataPage.assistants');
  return (
    <>
      <h3>{t('title')}</h3>
      <p className="max-w-prose">{t('text')}</p>
      <CopiedBlock text={`${siteUrl}${mcpPath}`} label={t('address')} locale={locale} />
    </>
  );
}
