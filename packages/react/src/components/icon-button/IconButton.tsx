import { Button } from '../button/Button.js';
import { iconButtonDefaults, type IconButtonProps } from './IconButton.props.js';
import { LoadingStatus } from './LoadingStatus.js';

/**
 * A `Button` with a sign in place of words. Renders one `<button>`, or its child with `asChild`; while it is loading, a
 * hidden `<span>` after it says so in the brand's words.
 *
 * Use it where the sign is known to everyone and room is short: close, clear, send.
 * Do not use it where words would fit: they are always clearer.
 */
export function IconButton({ label, ...rest }: IconButtonProps) {
  return (
    <>
      <Button {...iconButtonDefaults} data-shape="icon" aria-label={label} {...rest} />
      {rest.loading && <LoadingStatus />}
    </>
  );
}
