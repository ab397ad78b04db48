import { Flex } from '@wusum/react/flex';
import { Heading } from '@wusum/react/heading';
import type { RiverProps } from './River.props.js';
import { Copy, Root, Words } from './River.styles.js';

/**
 * Words beside what they are about. Renders one `<section>`; in a narrow frame the words are above.
 *
 * Use two or three, on alternating sides, to show how something works.
 * Do not use it for a list of equal things (`Pillars`).
 */
export function River({ heading, media, actions, side, level = 3, children, ...rest }: RiverProps) {
  return (
    <Root data-side={side} {...rest}>
      <Words>
        <Heading level={level} size={2}>
          {heading}
        </Heading>
        <Copy>{children}</Copy>
        {actions === undefined ? null : (
          <Flex gap={4} wrap>
            {actions}
          </Flex>
        )}
      </Words>
      <div>{media}</div>
    </Root>
  );
}
