import { renderToStaticMarkup } from 'react-dom/server';
import original from 'use-intl/format-message';
import { describe, expect, test } from 'vitest';
import en from '#messages/en.json';
import vi from '#messages/vi.json';
import formatMessage from './format-message.ts';

const messages = { vi, en };

type Values = Parameters<typeof original>[2];
type Options = Parameters<typeof original>[3];

/** Every message of the site, with its address: "area.years". */
function listMessages(part: object, path: string[] = []): [string, string][] {
  return Object.entries(part).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[[...path, name].join('.'), value] as [string, string]]
      : listMessages(value, [...path, name]),
  );
}

/** Some value for each that a message asks for: numbers serve as amounts, names and choices, functions as its tags. */
function toValues(message: string, number: number): Values {
  const names = [...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name = '']) => [name, number]);
  const tags = [...message.matchAll(/<(\w+)>/g)].map(([, tag = '']) => [
    tag,
    (words: unknown) => `[${String(words)}]`,
  ]);
  return Object.fromEntries([...names, ...tags]);
}

/** What use-intl hands over, as it makes it for one request. */
function toOptions(locale: string): Options {
  const cache = {
    dateTime: {},
    number: {},
    message: {},
    relativeTime: {},
    pluralRules: {},
    list: {},
    displayNames: {},
  };
  const formatters = {
    getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
      new Intl.DateTimeFormat(...args),
    getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
      new Intl.NumberFormat(...args),
    getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) =>
      new Intl.PluralRules(...args),
  };
  return { cache, formatters, locale, timeZone: 'Asia/Ho_Chi_Minh' } as unknown as Options;
}

describe.each(['vi', 'en'] as const)('messages of %s', (locale) => {
  test('are written as use-intl writes them', () => {
    const options = toOptions(locale);
    for (const [key, message] of listMessages(messages[locale]))
      for (const number of [0, 1, 2, 1234.5]) {
        const values = toValues(message, number);
        expect(formatMessage(key, message, values, options), key).toEqual(
          original(key, message, values, options),
        );
      }
  });

  test('without values are written as use-intl writes them', () => {
    const options = toOptions(locale);
    for (const [key, message] of listMessages(messages[locale]).filter(([, text]) => !/[{<]/.test(text)))
      expect(formatMessage(key, message, undefined, options), key).toBe(
        original(key, message, undefined, options),
      );
  });
});

test('elements stand where the tags of a message are', () => {
  const values = { b: (words: unknown) => <b key="b">{words as string}</b>, count: 3 };
  const formatted = formatMessage('key', 'Có <b>{count, number} số</b> ở đây', values, toOptions('vi'));
  expect(renderToStaticMarkup(<p>{formatted}</p>)).toBe('<p>Có <b>3 số</b> ở đây</p>');
});

test('what lacks a value is refused, as use-intl expects', () => {
  expect(() => formatMessage('key', '{name}', {}, toOptions('vi'))).toThrow('name');
});
