import type { SwatchProps } from './Swatch.props.js';
import { Fill, Root } from './Swatch.styles.js';

/**
 * A color. Renders one `<span role="img">` around a drawing, whose color is an attribute: a page that forbids inline styles
 * shows it too. It keeps its color in forced colors.
 *
 * Use it to show a color that people chose or can choose.
 * Do not use it for a state (`Status`), nor for the color of a series (`Chart`).
 */
export function Swatch({ color, label = color, size, decorative = false, ...rest }: SwatchProps) {
  const named = decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <Root data-size={size} {...named} {...rest}>
      {/* Without a fill where the color is none. */}
      <Fill fill="none" aria-hidden="true">
        <rect width="100%" height="100%" fill={color} />
      </Fill>
    </Root>
  );
}
