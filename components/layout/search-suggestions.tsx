'use client';

import type { ComponentProps } from 'react';
import type { SearchCombobox } from './search-combobox.tsx';
import { useFieldCode } from './use-field-code.ts';

type Props = Omit<ComponentProps<typeof SearchCombobox>, 'field'> & { fieldId: string };

const fetchCode = () => import('./search-combobox.tsx');

/** The suggestions of a search field, whose code comes when the field is first used. */
export function SearchSuggestions({ fieldId, ...props }: Props) {
  const loaded = useFieldCode(fieldId, fetchCode);
  return loaded && <loaded.code.SearchCombobox field={loaded.field} {...props} />;
}
