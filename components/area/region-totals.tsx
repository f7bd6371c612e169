import { getTranslations } from 'next-intl/server';
import { OperandText } from '#components/indicator/operand-text.tsx';
import { RateText } from '#components/indicator/rate-text.tsx';
import { Table } from '#components/ui/table.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { formatAreaName } from '#lib/format-area-name.ts';

export type RegionTotal = { area: Area; indicators: readonly Indicator[] };
