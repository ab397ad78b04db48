import type { ReactNode } from 'react';
import { Slot } from '../../internal/slot.js';
import { buttonDefaults, type ButtonProps } from './Button.props.js';
import { Root } from './Button.styles.js';

/**
 * An action in the member's own words. Renders one `<button>`, or its child with `asChild`.
 *
 * Use it for something that happens here: send, keep, take back.
 * Do not use it to go somewhere (a `Link`, or `asChild` around one), nor for a setting that stays (a `Switch`).
 */
export function Button({
  tone = buttonDefaults.tone,
  size,
  start,
  end,
  loading,
  asChild,
  children,
  ...rest
}: ButtonProps) {
  // One child stays one text node; an array would cost a fibre for each entry.
  const around = (words: ReactNode) =>
    start || end ? (
      <>
        {start}
        {words}
        {end}
      </>
    ) : (
      words
    );
  const content = asChild
    ? { as: Slot, wrap: around, children }
    : { type: 'button' as const, children: around(children) };
  // While loading, focus must stay where it was: not `disabled`, but silent, and it does not submit.
  const busy = loading && { 'aria-busy': true, 'aria-disabled': true, onClick: undefined, type: content.type };
  return <Root data-tone={tone} data-size={size} {...content} {...rest} {...busy} />;
}
