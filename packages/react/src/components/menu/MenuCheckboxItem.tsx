'use client';
import { createContext, useContext, useEffect, type MouseEvent } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { composeHandlers } from '../../internal/compose.js';
import { useControlled } from '../../internal/use-controlled.js';
import { useMenuContext } from './menu-context.js';
import { BaseItem } from './MenuItem.js';
import type {
  MenuCheckboxItemProps,
  MenuItemChangeDetails,
  MenuRadioGroupProps,
  MenuRadioItemProps,
} from './Menu.props.js';
import { Group } from './Menu.styles.js';

/** A setting that is on or off. Renders one `<div role="menuitemcheckbox">`. */
export function MenuCheckboxItem({
  checked,
  defaultChecked = false,
  onCheckedChange,
  name,
  closeOnClick = false,
  ...rest
}: MenuCheckboxItemProps) {
  const key = name ?? (typeof rest.children === 'string' ? rest.children : '');
  const [isChecked, setChecked] = useKept<boolean>(key, checked, defaultChecked, onCheckedChange);
  const press = ({ nativeEvent }: MouseEvent) => setChecked(!isChecked, { reason: 'item-press', event: nativeEvent });
  return (
    <BaseItem
      role="menuitemcheckbox"
      aria-checked={isChecked}
      {...rest}
      closeOnClick={closeOnClick}
      onClick={composeHandlers(rest.onClick, press)}
    />
  );
}

interface Radio {
  readonly value: string;
  readonly choose: (value: string, details: MenuItemChangeDetails) => void;
}

const RadioContext = createContext<Radio | null>(null);

/** Items of which one is chosen. Renders one `<div role="group">`: name it with `aria-label`. */
export function MenuRadioGroup({
  value,
  defaultValue = '',
  onValueChange,
  name = 'radio',
  ...rest
}: MenuRadioGroupProps) {
  const [chosen, choose] = useKept<string>(name, value, defaultValue, onValueChange);
  return (
    <RadioContext value={{ value: chosen, choose }}>
      <Group role="group" {...rest} />
    </RadioContext>
  );
}

/**
 * One of several. Renders one `<div role="menuitemradio">`.
 * @throws Error outside `Menu.RadioGroup`
 */
export function MenuRadioItem({ value, closeOnClick = false, ...rest }: MenuRadioItemProps) {
  const radio = useContext(RadioContext);
  if (!radio) throw new Error('Menu.RadioItem is outside a Menu.RadioGroup. Put it inside one.');
  const press = ({ nativeEvent }: MouseEvent) => radio.choose(value, { reason: 'item-press', event: nativeEvent });
  return (
    <BaseItem
      role="menuitemradio"
      aria-checked={radio.value === value}
      {...rest}
      closeOnClick={closeOnClick}
      onClick={composeHandlers(rest.onClick, press)}
    />
  );
}

/** `useControlled` that keeps an uncontrolled value while the menu, and the item with it, is not mounted. */
function useKept<T>(
  key: string,
  value: T | undefined,
  initial: T,
  onChange?: (value: T, details: ChangeDetails<'item-press'>) => void,
): [T, (value: T, details: MenuItemChangeDetails) => void] {
  const { values } = useMenuContext('Item');
  const kept = values.get(key) as T | undefined;
  const [current, set] = useControlled<T, MenuItemChangeDetails>(value, kept ?? initial, onChange);
  const isControlled = value !== undefined;
  useEffect(() => {
    if (!isControlled) values.set(key, current);
  }, [values, key, current, isControlled]);
  return [current, set];
}
