import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress, toSourceAddress } from '#lib/addresses.ts';
import type { Area, Claim } from '#lib/domain/figure.ts';
import { createFormat } from '#lib/format.ts';
import { formatAreaName } from '#lib/format-area-name.ts';

type Props = {
  claims: readonly Claim[];
  /** The areas that the claims speak of or compare with; given on pages that are not one area's own. */
  areas: readonly Area[];
  /** Whether each row names its area. */
  namesArea?: boolean;
  locale: Locale;
};
