import type { IconProps } from './Icon.props.js';
import { Root } from './Icon.styles.js';

/**
 * An icon of the family, drawn with the pen of the brand. Renders one `<svg>`. It has the colour of the text around it;
 * icons that point in reading direction are mirrored in right-to-left text, clocks, ticks, media and objects are not.
 *
 * Use it next to a text, or in an `IconButton`.
 * Do not use it instead of a word that people have to guess, nor for a brand (`BrandMark`).
 */
export function Icon({ icon, label, size, ...rest }: IconProps) {
  const { path, dots, mirrors } = icon;
  return (
    <Root
      viewBox="0 0 24 24"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
      data-size={size}
      data-mirrors={mirrors && ''}
      {...rest}
    >
      {path === undefined ? null : <path d={path} />}
      {dots === undefined ? null : <path data-dots="" d={dots} />}
    </Root>
  );
}
