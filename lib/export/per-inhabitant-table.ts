import type { ExportedScaled } from '#lib/domain/exported-row.ts';
import type { Source } from '#lib/domain/figure.ts';
import {
  type ConstantPrice,
  type NotScaled,
  type Scaled,
  toScaledReasonCode,
} from '#lib/domain/scaled-amount.ts';
import { fundings } from '#lib/domain/vocabulary.ts';
import { defineTable } from './column.ts';
import { scaledReasons } from './reason-codes.ts';

const amount = { kind: 'amount', optional: true } as const;
const sources = { kind: 'id', list: true, optional: true, refersTo: 'sources' } as const;
const reason = { kind: 'text', optional: true, prefixes: scaledReasons } as const;

/**
 * The columns of per-inhabitant.csv: the plan and the spending of each whole year beside the inhabitants of the area, and in the prices of the newest year with an
 * index. What is refused is empty, its reason stands beside it.
 */
export const perInhabitantTable = defineTable<ExportedScaled>(
  'per-inhabitant',
  ['area', 'year', 'funding', 'measure'],
  {
    area: { kind: 'id', refersTo: 'areas', read: ({ row }) => row.area },
    area_name: { kind: 'text', read: ({ areaName }) => areaName },
    year: { kind: 'year', read: ({ row }) => row.year },
    funding: { kind: 'code', values: fundings, read: ({ row }) => row.funding },
    measure: { kind: 'code', values: ['plan', 'actual', 'estimate'], read: ({ row }) => row.amount.measure },
    amount_vnd: { kind: 'amount', read: ({ row }) => row.amount.amountVnd },
    amount_figure: {
      kind: 'id',
      list: true,
      refersTo: 'figures',
      read: ({ row }) => row.amount.figures.map(({ id }) => id),
    },
    inhabitants: {
      kind: 'count',
      optional: true,
      read: ({ row }) => row.population?.inhabitants ?? null,
    },
    inhabitants_of: {
      kind: 'id',
      list: true,
      optional: true,
      refersTo: 'areas',
      read: ({ row }) => row.population?.parts.map(({ area }) => area) ?? null,
    },
    per_thousand_vnd: { ...amount, read: ({ row }) => toVnd(row.perThousand, 'vnd') },
    per_thousand_low_vnd: { ...amount, read: ({ row }) => toVnd(row.perThousand, 'lowVnd') },
    per_thousand_high_vnd: { ...amount, read: ({ row }) => toVnd(row.perThousand, 'highVnd') },
    per_thousand_reason: { ...reason, read: ({ row }) => toReason(row.perThousand) },
    price_year: { kind: 'year', optional: true, read: ({ row }) => row.priceYear },
    constant_price_vnd: { ...amount, read: ({ row }) => toVnd(row.constantPrice, 'vnd') },
    constant_price_low_vnd: { ...amount, read: ({ row }) => toVnd(row.constantPrice, 'lowVnd') },
    constant_price_high_vnd: { ...amount, read: ({ row }) => toVnd(row.constantPrice, 'highVnd') },
    constant_price_reason: { ...reason, read: ({ row }) => toReason(row.constantPrice) },
    inhabitants_source: { ...sources, read: ({ row }) => toSourceIds(row.population?.parts) },
    price_source: {
      ...sources,
      read: ({ row: { constantPrice } }) =>
        constantPrice?.state === 'ok' ? toSourceIds(constantPrice.indexes) : null,
    },
  },
);

type Found = Scaled | NotScaled | ConstantPrice | null;

function toVnd(found: Found, end: 'vnd' | 'lowVnd' | 'highVnd'): bigint | null {
  return found?.state === 'ok' ? found[end] : null;
}

function toSourceIds(rows: readonly { source: Source }[] | undefined): string[] | null {
  return rows ? [...new Set(rows.map(({ source }) => source.id))] : null;
}

/** Without any price index nothing can be told in other prices: `index_missing`. */
function toReason(found: Found): string | null {
  if (!found) return 'index_missing';
  return found.state === 'refused' ? toScaledReasonCode(found.reason) : null;
}
