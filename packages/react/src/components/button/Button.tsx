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
  if (!asChild) setContent(rest, start, end, isIcon);
  // Focus is kept while it is loading, and a link has no `disabled`: `aria-disabled` and blocked clicks instead.
  const blocked = (loading || (disabled && (asChild || focusableWhenDisabled))) && {
    'aria-busy': loading,
    'aria-disabled': true,
    disabled: false,
    onClickCapture: blockActivation,
  };
  const look = { 'data-variant': variant, 'data-color': color, 'data-size': size };
  if (!asChild) return <Root {...look} type="button" disabled={disabled} {...rest} {...blocked} />;
  const transformProps = (content: Pick<ButtonProps, 'children' | 'asChild'>) =>
    setContent(content, start, end, isIcon);
  return <Root {...look} as={Slot} transformProps={transformProps} {...rest} {...blocked} />;
}
