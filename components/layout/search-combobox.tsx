'use client';

import { useCombobox } from 'downshift';
import { useState } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { leastTyped, type Suggestion } from '#lib/search/suggestion.ts';
import { SuggestionList } from './suggestion-list.tsx';
import { useFieldProps } from './use-field-props.ts';
import { useSuggestions } from './use-suggestions.ts';

type Props = {
  field: HTMLInputElement;
  locale: Locale;
  labels: { suggestions: string; loading: string; failed: string };
};

/** Suggestions under the search field, which stays the form's own: choosing one opens its page, anything else sends the form. */
export function SearchCombobox({ field, locale, labels }: Props) {
  const [typed, setTyped] = useState(field.value);
  const { answer, phase } = useSuggestions(typed, locale);
  const groups = answer?.groups ?? [];
  const combobox = useCombobox<Suggestion>({
    id: `${field.id}-suggestions`,
    inputId: field.id,
    items: groups.flatMap(({ items }) => items),
    itemToString: (item) => item?.href ?? '',
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue }
        : changes,
    onInputValueChange: ({ type, inputValue }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) setTyped(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) window.location.assign(selectedItem.href);
    },
  });
  useFieldProps(field, combobox);
  const isShown = combobox.isOpen && typed.trim().length >= leastTyped && phase !== 'idle';
  const status = { idle: '', loading: labels.loading, ready: answer?.status ?? '', failed: labels.failed }[
    phase
  ];
  return (
    <div className="suggestions" hidden={!isShown}>
      <SuggestionList groups={groups} combobox={combobox} label={labels.suggestions} />
      <p role="status" className={groups.length > 0 ? 'sr-only' : 'suggestions-status'}>
        {isShown && status}
      </p>
    </div>
  );
}
