'use client';

import { modeSwitchMessages } from '@wusum/contract/messages/mode-switch';
import { useId, type ChangeEvent } from 'react';
import { chooseScope } from '../../internal/root-scope.js';
import { useMessages } from '../../internal/use-messages.js';
import { STORAGE_KEY } from '../brand-script/script.js';
import { Icon } from '../icon/Icon.js';
import { screenIcon, moonIcon, sunIcon } from '../icon/icons/objects.js';
import type { ModeChoice, ModeSwitchProps } from './ModeSwitch.props.js';
import { Choice, Radio, Root } from './ModeSwitch.styles.js';
import { usePageMode } from './use-page-mode.js';

const modes = [
  ['light', sunIcon],
  ['dark', moonIcon],
  ['system', screenIcon],
] as const;

/**
 * The choice between a light and a dark look, or that of the device. Renders one `<div role="radiogroup">` of native radios.
 * It sets `data-mode` on `<html>` and stores the choice, which `BrandScript` reads before the first paint: no flash. CSS does
 * the rest, so nothing else renders.
 *
 * Use it in the settings or the footer of a product.
 * Do not use it for a part of a page (`Brand mode`).
 */
export function ModeSwitch({ value, onValueChange, storageKey = STORAGE_KEY, ...rest }: ModeSwitchProps) {
  const message = useMessages(modeSwitchMessages);
  const name = useId();
  const own = usePageMode(storageKey);
  const chosen = value ?? own;
  const label = rest['aria-label'] ?? (rest['aria-labelledby'] ? undefined : message('mode-switch.name'));
  const choose = (mode: ModeChoice, { currentTarget, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    const wasPrevented = nativeEvent.defaultPrevented;
    onValueChange?.(mode, { reason: 'input-change', event: nativeEvent });
    if (value === undefined && (wasPrevented || !nativeEvent.defaultPrevented))
      chooseScope(currentTarget, { mode }, storageKey);
  };
  return (
    <Root role="radiogroup" {...rest} aria-label={label}>
      {modes.map(([mode, icon]) => (
        <Choice key={mode}>
          <Radio
            type="radio"
            name={name}
            value={mode}
            aria-label={message(`mode-switch.${mode}`)}
            title={message(`mode-switch.${mode}`)}
            checked={mode === chosen}
            onChange={(event) => choose(mode, event)}
          />
          <Icon icon={icon} size="sm" />
        </Choice>
      ))}
    </Root>
  );
}
