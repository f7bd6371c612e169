import { FileText } from 'lucide-react';
import { CopyTextButton } from '#components/ui/copy-text-button.tsx';
import { Fold } from '#components/ui/fold.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAskFiles } from '#lib/addresses/to-ask-address.ts';
import type { Inquiry } from '#lib/queries/compose-inquiry.ts';
import { createLetter } from '#lib/words/create-letter.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { toLetterText } from '#lib/words/to-letter-text.ts';
import { LetterSheet } from './letter-sheet.tsx';

type Props = { inquiry: Inquiry; locale: Locale };

/** Where the law, the decree and the list of its forms can be read. */
const papers = {
  law: 'https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Du-thao-Luat-tiep-can-thong-tin-do-Quoc-hoi-ban-hanh-280116.aspx',
  decree:
    'https://phapluatcongdong.vn/van-ban/nghi-dinh-13-2018-nd-cp-ban-hanh-chinh-phu-nam-2018-p102979.htm',
  forms:
    'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/forms-used-in-the-provision-of-information-upon-request-163565.html',
} as const;

/** The letter that asks for what is missing, in Vietnamese on both pages, with the ways to take it along. The writer's own lines are filled in at home. */
export function LetterSection({ inquiry, locale }: Props) {
  const t = getTranslator(locale, 'ask');
  const { area, years, fundings } = inquiry;
  const letter = createLetter(inquiry, 'vi');
  const leadTo = (href: string) => (chunks: React.ReactNode) => <a href={href}>{chunks}</a>;
  return (
    <PageSection id="letter" title={t('letter')} note={t('letterNote')}>
      <p className="link-list">
        <a href={toAskFiles({ area: area.id, years, fundings }).letter} rel="nofollow" className="button">
          <FileText aria-hidden="true" />
          {t('docx')}
        </a>
        <span className="needs-scripting">
          <CopyTextButton
            text={toLetterText(letter)}
            label={t('copy')}
            copied={t('copied')}
            failed={t('copyFailed')}
          />
        </span>
      </p>
      <p className="hint mt-2 max-w-prose">{t('pdf')}</p>
      <LetterSheet letter={letter} lang="vi" />
      {locale === 'en' && (
        <Fold id="letter-english" title={t('inEnglish')}>
          <LetterSheet letter={createLetter(inquiry, 'en')} lang="en" />
        </Fold>
      )}
      <p className="hint mt-4 max-w-prose">
        {t.rich('form', {
          law: leadTo(papers.law),
          decree: leadTo(papers.decree),
          forms: leadTo(papers.forms),
        })}
      </p>
    </PageSection>
  );
}
