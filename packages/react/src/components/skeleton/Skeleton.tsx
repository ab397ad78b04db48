import type { SkeletonProps } from './Skeleton.props.js';
import { Line, Root } from './Skeleton.styles.js';

/**
 * The shape of what is loading, in its place, so that the page does not move when it arrives. Renders one `<span>` with a
 * `<span>` for each line, hidden from assistive technology: set `aria-busy` on the region that loads, and announce it with
 * one `Spinner`.
 *
 * Use it where the shape of what comes is known and the wait is longer than a second.
 * Do not use it for a short action (`loading` of a `Button`), nor where nothing may come (`Spinner`).
 */
export function Skeleton({ shape = 'text', size, lines = 1, ...rest }: SkeletonProps) {
  const isText = shape === 'text' || shape === 'heading';
  return (
    <Root aria-hidden data-shape={shape} data-size={size} data-lines={isText ? lines : undefined} {...rest}>
      {Array.from({ length: isText ? lines : 1 }, (_, index) => (
        <Line key={index} data-text={isText ? '' : undefined} data-image={shape === 'image' ? '' : undefined} />
      ))}
    </Root>
  );
}
