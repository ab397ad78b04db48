import { Heading } from '@wusum/react/heading';
import { Text } from '@wusum/react/text';
import type { CtaBannerProps } from './CtaBanner.props.js';
import { Actions, Root, Words } from './CtaBanner.styles.js';

/**
 * An invitation at the end of a page or between two sections. Renders one `<section>`.
 *
 * Use it once on a page, with the same main action as the hero.
 * Do not use it for news (`Banner`) or for a note (`Callout`).
 */
export function CtaBanner({ heading, actions, level = 2, children, ...rest }: CtaBannerProps) {
  return (
    <Root {...rest}>
      <Words>
        <Heading level={level} size={2}>
          {heading}
        </Heading>
        {children === undefined ? null : <Text>{children}</Text>}
      </Words>
      <Actions>{actions}</Actions>
    </Root>
  );
}
