import type { ButtonGroupProps } from './ButtonGroup.props.js';
import { Root } from './ButtonGroup.styles.js';

/**
 * Buttons that belong together. Renders one `<div role="group">`; name it with `aria-label`. Each button keeps its tab stop.
 *
 * Use it for two to four actions on one thing: cut, copy, paste; an action and the menu with its variations.
 * Do not use it for a choice (`SegmentedControl`, `ToggleGroup`), nor for many controls (`Toolbar`).
 */
export function ButtonGroup({ variant, orientation, ...rest }: ButtonGroupProps) {
  return <Root role="group" data-variant={variant} data-orientation={orientation} {...rest} />;
}
