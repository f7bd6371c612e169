'use client';

import { type ComponentProps, lazy, Suspense, useEffect, useState } from 'react';
import type SearchComboboxComponent from './search-combobox.tsx';

const SearchCombobox = lazy(() => import('./search-combobox.tsx'));

type Props = Omit<ComponentProps<typeof SearchComboboxComponent>, 'field'> & { fieldId: string };

/** Fetches the suggestions' code when the field is first used, also when that was before this page came to life; the field itself stays as it is. */
export function SearchSuggestions({ fieldId, ...props }: Props) {
  const [field, setField] = useState<HTMLInputElement | null>(null);
  useEffect(() => {
    const input = document.getElementById(fieldId);
    if (!(input instanceof HTMLInputElement)) return;
    const start = () => setField(input);
    if (document.activeElement === input) start();
    input.addEventListener('focus', start, { once: true });
    return () => input.removeEventListener('focus', start);
  }, [fieldId]);
  return <Suspense>{field && <SearchCombobox field={field} {...props} />}</Suspense>;
}
