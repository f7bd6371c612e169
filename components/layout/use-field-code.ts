import { useEffect, useState } from 'react';

/**
 * The field of this id and code that makes more of it, fetched when the field is first used, also when that was before the page came to life. Null until then, and
 * when it can't be fetched: the field is the form's.
 */
export function useFieldCode<Code>(
  fieldId: string,
  fetchCode: () => Promise<Code>,
): { field: HTMLInputElement; code: Code } | null {
  const [loaded, setLoaded] = useState<{ field: HTMLInputElement; code: Code } | null>(null);
  useEffect(() => {
    const field = document.getElementById(fieldId);
    if (!(field instanceof HTMLInputElement)) return;
    const load = () =>
      fetchCode().then(
        (code) => setLoaded({ field, code }),
        () => field.addEventListener('focus', load, { once: true }),
      );
    if (document.activeElement === field) load();
    else field.addEventListener('focus', load, { once: true });
    return () => field.removeEventListener('focus', load);
  }, [fieldId, fetchCode]);
  return loaded;
}
