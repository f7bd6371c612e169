'use client';

import { useEffect } from 'react';

/** Marks a unit in picture and list at once while the pointer or the focus is on either, and writes its name and value into the sea. */
export function MapPointer() {
  useEffect(() => {
    // A page that scrolls under a resting pointer brings it over something else: what has the focus stays marked.
    const onPoint = ({ target }: Event) => markUnit(findUnit(target) ?? findUnit(document.activeElement));
    for (const kind of ['pointerover', 'focusin']) document.addEventListener(kind, onPoint);
    // What the reader was on when the page came to life.
    const pointed = Array.from(document.querySelectorAll('[data-unit]:is(:hover, :focus-within)')).at(-1);
    if (pointed) markUnit(findUnit(pointed));
    return () => {
      for (const kind of ['pointerover', 'focusin']) document.removeEventListener(kind, onPoint);
    };
  }, []);
  return null;
}

function findUnit(target: EventTarget | null): string | undefined {
  return target instanceof Element
    ? target.closest<HTMLElement | SVGElement>('[data-unit]')?.dataset.unit
    : undefined;
}

function markUnit(unit: string | undefined) {
  for (const marked of document.querySelectorAll('[data-unit].is-marked')) {
    if (marked.getAttribute('data-unit') !== unit) marked.classList.remove('is-marked');
  }
  const ofUnit = unit ? document.querySelectorAll(`[data-unit="${CSS.escape(unit)}"]`) : [];
  for (const element of ofUnit) element.classList.add('is-marked');
  const [title] = Array.from(ofUnit, (element) => element.querySelector('title')?.textContent).filter(
    Boolean,
  );
  const [name = '', ...rest] = title?.split(': ') ?? [];
  write('name', name);
  const [value = '', ...more] = rest.join(': ').split(', ');
  write('value', value);
  write('more', more.join(', '));
}

function write(part: 'name' | 'value' | 'more', text: string) {
  const place = document.querySelector(`[data-readout="${part}"]`);
  if (place) place.textContent = text;
}
