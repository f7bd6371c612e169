import { useEffect, useState } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { leastTyped, type Suggestions } from '#lib/search/suggestion.ts';

type State = { answer: Suggestions | null; phase: 'idle' | 'loading' | 'ready' | 'failed' };

const patience = 150;
const nothing: State = { answer: null, phase: 'idle' };

/** Suggestions for what is typed, asked for when the typing rests; the last ones stay until the next come. */
export function useSuggestions(typed: string, locale: Locale): State {
  const [state, setState] = useState(nothing);
  const query = typed.trim();
  useEffect(() => {
    if (query.length < leastTyped) return setState(nothing);
    const abort = new AbortController();
    setState(({ answer }) => ({ answer, phase: 'loading' }));
    const timer = setTimeout(async () => {
      try {
        const answer = await fetchSuggestions(query, locale, abort.signal);
        setState({ answer, phase: 'ready' });
      } catch {
        if (!abort.signal.aborted) setState({ answer: null, phase: 'failed' });
      }
    }, patience);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query, locale]);
  return state;
}

async function fetchSuggestions(query: string, locale: Locale, signal: AbortSignal): Promise<Suggestions> {
  const response = await fetch(`/api/internal/suggest?${new URLSearchParams({ q: query, locale })}`, {
    signal,
  });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}
