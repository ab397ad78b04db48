import type { DataListRootProps } from './DataList.props.js';
import { Root } from './DataList.styles.js';

/**
 * The facts of one item: terms and their values. Renders one `<dl>`.
 *
 * Use it for the details of a story, a member or a setting.
 * Do not use it to compare several items (`Table`).
 */
export function DataListRoot({ orientation, size, ...rest }: DataListRootProps) {
  return (
    <Root
      data-orientation={orientation}
      data-size={size}
      data-frame={orientation === 'vertical' ? '' : 'horizontal'}
      {...rest}
    />
  );
}
