import { blockActivation } from '../../internal/block-activation.js';
import { Slot } from '../../internal/slot.js';
import type { ButtonProps } from './Button.props.js';
import { Root } from './Button.styles.js';
import { setContent } from './content.js';

/**
 * An action. Renders one `<button type="button">`, or its child with `asChild`.
 *
 * Use it for something that happens on this page: send, save, delete.
 * Do not use it to go to another page (`Link`, or `asChild` around a link), nor for a setting (`Switch`).
 */
export function Button(props: ButtonProps) {
  const { variant, color, size, start, end, loading, asChild, disabled, focusableWhenDisabled, ...rest } = props;
  const isIcon = (rest as { 'data-shape'?: string })['data-shape'] === 'icon';
  const transformProps = (content: Pick<ButtonProps, 'children' | 'asChild'>) =>
    setContent(content, start, end, isIcon);
  if (!asChild) transformProps(rest);
  // Focus is kept while it is loading, and a link has no `disabled`: `aria-disabled` and blocked clicks instead.
  const blocked = (loading || (disabled && (asChild || focusableWhenDisabled))) && {
    'aria-busy': loading,
    'aria-disabled': true,
    disabled: false,
    onClickCapture: blockActivation,
  };
  const content = asChild ? { as: Slot, transformProps } : { type: 'button' as const, disabled };
  return <Root data-variant={variant} data-color={color} data-size={size} {...content} {...rest} {...blocked} />;
}
