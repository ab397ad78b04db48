import type { ReactNode } from 'react';
import { Slot, wrapChild } from '../../internal/slot.js';
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
  size = buttonDefaults.size,
  start,
  end,
  loading,
  asChild,
  children,
  ref,
  className,
  ...rest
}: ButtonProps) {
  // One child stays one text node; an array would cost a fibre for each entry.
  const around = (words: ReactNode) => (start || end ? <>{start}{words}{end}</> : words);
  return (
    <Root
      as={asChild ? Slot : undefined}
      type={asChild ? undefined : 'button'}
      data-tone={tone}
      data-size={size}
      {...rest}
      {...(loading ? busy(asChild) : undefined)}
      ref={ref}
      className={className}
    >
      {asChild ? wrapChild(children, around) : around(children)}
    </Root>
  );
}

/** Focus must stay where it was, so the button is not `disabled`; it does not submit either. */
function busy(asChild: boolean | undefined) {
  return { 'aria-busy': true, 'aria-disabled': true, onClick: undefined, ...(asChild ? undefined : { type: 'button' as const }) };
}
