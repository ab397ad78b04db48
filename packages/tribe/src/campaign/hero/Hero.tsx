import { Heading } from '@wusum/react/heading';
import { Text } from '@wusum/react/text';
import type { HeroProps } from './Hero.props.js';
import { Actions, Media, Root, Words } from './Hero.styles.js';

/**
 * The first section of a page of the brand: promise, lead, actions, and a picture beside them. Renders one `<section>`.
 *
 * Use it once, at the start of a page that invites.
 * Do not use it on pages where people do something: a heading is enough there.
 */
export function Hero({ heading, lead, actions, media, level = 1, ...rest }: HeroProps) {
  return (
    <Root {...rest}>
      <Words>
        <Heading level={level} size="display">
          {heading}
        </Heading>
        {lead === undefined ? null : <Text size="lead">{lead}</Text>}
        {actions === undefined ? null : <Actions>{actions}</Actions>}
      </Words>
      {media === undefined ? null : <Media>{media}</Media>}
    </Root>
  );
}
