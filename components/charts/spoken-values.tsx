'use client';

import { useEffect } from 'react';
import { useActiveTooltipLabel, useIsTooltipActive } from 'recharts';

type Props = { toText: (label: string) => string; onSpeak: (text: string) => void };

/** Tells what the arrow keys have come to; nothing while nothing is chosen. */
export function SpokenValues({ toText, onSpeak }: Props) {
  const label = useActiveTooltipLabel();
  const text = useIsTooltipActive() && label !== undefined ? toText(String(label)) : '';
  useEffect(() => onSpeak(text), [text, onSpeak]);
  return null;
}
