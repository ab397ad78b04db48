import { Heading } from '@wusum/react/heading';
import { Text } from '@wusum/react/text';
import type { SectionIntroProps } from './SectionIntro.props.js';
import { Kicker, Root } from './SectionIntro.styles.js';

/**
 * The heading of a section of a page of the brand, with a lead. Renders one `<header>`.
 *
 * Use it above `Pillars`, `Faq`, a river.
 * Do not use it in an article or a form: `Heading` is enough there.
 */
export function SectionIntro({ heading, kicker, lead, align, level = 2, ...rest }: SectionIntroProps) {
  return (
    <Root data-align={align} {...rest}>
      {kicker === undefined ? null : <Kicker>{kicker}</Kicker>}
      <Heading level={level} size={level === 2 ? 1 : 2}>
        {heading}
      </Heading>
      {lead === undefined ? null : <Text size="lead">{lead}</Text>}
    </Root>
  );
}
