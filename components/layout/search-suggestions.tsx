'use client';

import { type ComponentProps, useEffect, useState } from 'react';
import type { SearchCombobox } from './search-combobox.tsx';

type Props = Omit<ComponentProps<typeof SearchCombobox>, 'field'> & { fieldId: string };
type Loaded = { field: HTMLInputElement; Combobox: typeof SearchCombobox };

/**
 * Fetches the suggestions' code when the field is first used, also when that was before the page came to life; until then, and when it
 * can't be fetched, the field is the form's.
 */
export function SearchSuggestions({ fieldId, ...props }: Props) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    const field = document.getElementById(fieldId);
    if (!(field instanceof HTMLInputElement)) return;
    const load = () =>
      import('./search-combobox.tsx').then(
        ({ SearchCombobox: Combobox }) => setLoaded({ field, Combobox }),
        () => field.addEventListener('focus', load, { once: true }),
      );
    if (document.activeElement === field) load();
    else field.addEventListener('focus', load, { once: true });
    return () => field.removeEventListener('focus', load);
  }, [fieldId]);
  return loaded && <loaded.Combobox field={loaded.field} {...props} />;
}
