'use client';

import type { ComponentProps } from 'react';
import { useFieldCode } from '#components/layout/use-field-code.ts';
import type { AreaCombobox } from './area-combobox.tsx';

type Props = Omit<ComponentProps<typeof AreaCombobox>, 'field'> & { fieldId: string };

const fetchCode = () => import('./area-combobox.tsx');

/** The areas that a field can add, whose code comes when the field is first used. */
export function AreaSuggestions({ fieldId, ...props }: Props) {
  const loaded = useFieldCode(fieldId, fetchCode);
  return loaded && <loaded.code.AreaCombobox field={loaded.field} {...props} />;
}
