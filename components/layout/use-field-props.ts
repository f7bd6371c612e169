import type { UseComboboxReturnValue } from 'downshift';
import { useEffect, useLayoutEffect } from 'react';

/** What downshift gives a field; its handlers read nothing that a native event lacks. */
type FieldProps = Record<(typeof attributes)[number], unknown> & {
  ref: (field: HTMLInputElement) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onChange: (event: Event) => void;
  onBlur: (event: FocusEvent) => void;
};

const attributes = [
  'role',
  'aria-autocomplete',
  'aria-controls',
  'aria-expanded',
  'aria-activedescendant',
] as const;

/**
 * Makes a field that the server drew the combobox's own, without drawing it anew: what was typed and the cursor stay. Enter sends the form
 * unless a suggestion is chosen, Home and End move the cursor, and Escape leaves the text.
 */
export function useFieldProps<Item>(field: HTMLInputElement, combobox: UseComboboxReturnValue<Item>): void {
  const { getInputProps, isOpen, highlightedIndex } = combobox;
  const props = getInputProps({}, { suppressRefError: true }) as unknown as FieldProps;
  useLayoutEffect(() => {
    props.ref(field);
    for (const name of attributes) setAttribute(field, name, props[name]);
  });
  // With what is seen, not after it: Enter on a suggestion that has just been marked must not send the form.
  useLayoutEffect(() => {
    const isOurs = ({ key }: KeyboardEvent) =>
      key === 'ArrowDown' ||
      key === 'ArrowUp' ||
      (key === 'Escape' && isOpen) ||
      (key === 'Enter' && isOpen && highlightedIndex >= 0);
    const onKeyDown = (event: KeyboardEvent) => {
      if (isOurs(event) && !event.isComposing) props.onKeyDown(event);
    };
    field.addEventListener('keydown', onKeyDown);
    field.addEventListener('input', props.onChange);
    field.addEventListener('blur', props.onBlur);
    return () => {
      field.removeEventListener('keydown', onKeyDown);
      field.removeEventListener('input', props.onChange);
      field.removeEventListener('blur', props.onBlur);
    };
  });
  // What was typed before the combobox came is answered at once; what the page itself put into the field waits for a key.
  useEffect(() => {
    if (field.value !== field.defaultValue) field.dispatchEvent(new Event('input', { bubbles: true }));
  }, [field]);
}

function setAttribute(field: HTMLInputElement, name: string, value: unknown) {
  if (value === '' || value === undefined) field.removeAttribute(name);
  else field.setAttribute(name, String(value));
}
