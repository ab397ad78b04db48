import { blockActivation } from '../../internal/block-activation.js';
import { Slot } from '../../internal/slot.js';
import type { ButtonProps } from './Button.props.js';
import { Root } from './Button.styles.js';

/**
 * An action in the member's own words. Renders one `<button>`, or its child with `asChild`.
 *
 * Use it for something that happens here: send, keep, take back.
 * Do not use it to go somewhere (a `Link`, or `asChild` around one), nor for a setting that stays (a `Switch`).
 */
export function Button({ tone, size, start, end, loading, asChild, disabled, ...rest }: ButtonProps) {
  // One child stays one text node; an array would cost a fibre for each entry.
  const surround = (props: Pick<ButtonProps, 'children'>) => {
    if (start || end) props.children = [start, props.children, end];
  };
  if (!asChild) surround(rest);
  // Focus stays where it was, and a link has no `disabled`: readers are told, and clicks are taken.
  const silent = (loading || (asChild && disabled)) && {
    'aria-busy': loading,
    'aria-disabled': true,
    onClickCapture: blockActivation,
  };
  const content = asChild ? { as: Slot, transformProps: surround } : { type: 'button' as const, disabled };
  return <Root data-tone={tone} data-size={size} {...content} {...rest} {...silent} />;
}
