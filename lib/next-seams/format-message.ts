import { type FormatXMLElementFn, IntlMessageFormat, type PrimitiveType } from 'intl-messageformat';
import type { ReactNode } from 'react';
import type compileAndFormat from 'use-intl/format-message';

/** use-intl's type of the same is wider than what it hands over. */
type Values = Record<string, PrimitiveType | FormatXMLElementFn<ReactNode>>;

/** The message formats of each language by their texts; there are as many as the site has messages. */
const kept = new Map<string, Map<string, IntlMessageFormat>>();

/**
 * Stands in for what use-intl formats messages with (`turbopack.resolveAlias` in next.config.ts): the same, but each message is read once for the process instead
 * of once for each page that is drawn, which took a tenth of drawing. Formats and time zones of its own it has none: dates come to messages as texts. Refuses
 * what is no text.
 */
function formatMessage(
  ...[key, message, values, { locale }]: Parameters<typeof compileAndFormat>
): ReactNode {
  if (typeof message !== 'string') throw new Error(`The message ${key} is no text.`);
  if (!values && !/[{}<#|]/.test(message)) return message;
  const formatted = getFormat(message, locale).format(values as Values | undefined);
  return typeof formatted === 'number' ? String(formatted) : (formatted as ReactNode);
}

/** `t.raw` gives messages as they are written. */
formatMessage.raw = true;

function getFormat(message: string, locale: string): IntlMessageFormat {
  const formats = kept.get(locale) ?? new Map<string, IntlMessageFormat>();
  kept.set(locale, formats);
  const format = formats.get(message) ?? new IntlMessageFormat(message, locale);
  formats.set(message, format);
  return format;
}

export default formatMessage;
