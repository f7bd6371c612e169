import { CodeBlock } from '#components/ui/code-block.tsx';
import { CopyTextButton } from '#components/ui/copy-text-button.tsx';
import type { Locale } from '#i18n/locales.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { text: string; label: string; locale: Locale };

/** A text for a machine with a button that copies it. */
export function CopiedBlock({ text, label, locale }: Props) {
  const t = getTranslator(locale);
  return (
    <>
      <CodeBlock text={text} label={label} />
      <p className="table-tools needs-scripting">
        <CopyTextButton
          text={text}
          label={t('dataPage.copy')}
          copied={t('dataPage.copied')}
          failed={t('takeAway.copyFailed')}
        />
      </p>
    </>
  );
}
