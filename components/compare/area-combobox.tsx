'use client';

import { useCombobox } from 'downshift';
import { useState } from 'react';
import { useFieldProps } from '#components/layout/use-field-props.ts';
import { hasTypedWords } from '#lib/search/has-typed-words.ts';
import type { AreaOption, ChoiceGroup } from './area-choices.ts';

type Props = {
  field: HTMLInputElement;
  groups: readonly ChoiceGroup[];
  labels: { add: string; none: string };
};

/** The areas that fit what is typed, under the field that the server drew; choosing one opens the comparison with it. */
export function AreaCombobox({ field, groups, labels }: Props) {
  const [typed, setTyped] = useState(field.value);
  const shown = groups
    .map((group) => ({ ...group, choices: group.choices.filter(({ name }) => hasTypedWords(name, typed)) }))
    .filter(({ choices }) => choices.length > 0);
  const items = shown.flatMap(({ choices }) => choices);
  const combobox = useCombobox<AreaOption>({
    id: `${field.id}-choices`,
    inputId: field.id,
    items,
    defaultHighlightedIndex: 0,
    initialIsOpen: true,
    itemToString: (item) => item?.name ?? '',
    onInputValueChange: ({ type, inputValue }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) setTyped(inputValue);
    },
    onSelectedItemChange: ({ selectedItem, type }) => {
      if (selectedItem && type !== useCombobox.stateChangeTypes.InputBlur) location.assign(selectedItem.path);
    },
  });
  const { isOpen, getMenuProps, getItemProps } = combobox;
  useFieldProps(field, combobox);
  return (
    <div className="suggestions" hidden={!isOpen}>
      <div {...getMenuProps({ 'aria-label': labels.add })}>
        {shown.map(({ kind, title, choices }) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox owns groups of options, not fieldsets
          <ul key={kind} role="group" aria-label={title}>
            <li role="presentation" className="suggestion-heading">
              {title}
            </li>
            {choices.map((item) => (
              <li
                key={item.id}
                className="suggestion"
                {...getItemProps({ item, index: items.indexOf(item) })}
              >
                <span>{item.name}</span>
                <span className="suggestion-detail">{item.detail}</span>
              </li>
            ))}
          </ul>
        ))}
      </div>
      <p role="status" className={items.length > 0 ? 'sr-only' : 'suggestions-status'}>
        {isOpen && items.length === 0 && labels.none}
      </p>
    </div>
  );
}
