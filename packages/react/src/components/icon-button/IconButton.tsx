import { Button } from '../button/Button.js';
import type { IconButtonProps } from './IconButton.props.js';
import { LoadingStatus } from './LoadingStatus.js';

/**
 * A `Button` with an icon instead of text. Renders one `<button>`, or its child with `asChild`. While it is loading, a
 * live region outside of it announces the brand's message.
 *
 * Use it where everyone knows the icon and space is short: close, clear, send.
 * Do not use it where text fits: text is always clearer.
 */
export function IconButton({ label, variant = 'ghost', ...rest }: IconButtonProps) {
  return (
    <Button
      variant={variant}
      data-shape="icon"
      aria-label={label}
      {...rest}
      end={rest.loading ? <LoadingStatus /> : undefined}
    />
  );
}
