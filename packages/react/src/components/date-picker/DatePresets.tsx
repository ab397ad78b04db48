'use client';

import { datePickerMessages } from '@wusum/contract/messages/date-picker';
import type { MouseEvent, ReactNode } from 'react';
import { useMessages } from '../../internal/use-messages.js';
import { Button } from '../button/Button.js';
import { Presets } from './DatePicker.styles.js';

export interface PresetButton {
  readonly label: ReactNode;
  readonly isBlocked: boolean;
  readonly onPress: (event: MouseEvent) => void;
}

/** Buttons below a calendar, each of which chooses at once. */
export function DatePresets({ presets }: { readonly presets: readonly PresetButton[] }) {
  const message = useMessages(datePickerMessages);
  if (presets.length === 0) return null;
  return (
    <Presets role="group" aria-label={message('date-picker.presets')}>
      {presets.map(({ label, isBlocked, onPress }, index) => (
        <Button key={index} size="sm" variant="soft" disabled={isBlocked} onClick={onPress}>
          {label}
        </Button>
      ))}
    </Presets>
  );
}
