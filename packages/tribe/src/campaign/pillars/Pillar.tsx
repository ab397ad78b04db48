import { Heading } from '@wusum/react/heading';
import { Sign } from '../../symbols/sign/index.js';
import type { PillarProps } from './Pillars.props.js';
import { Item, Words } from './Pillars.styles.js';

/** One of the pillars: a sign, a heading and a few sentences. Renders one `<li>`. */
export function Pillar({ heading, sign, level = 3, children, ...rest }: PillarProps) {
  return (
    <Item {...rest}>
      {sign === undefined ? null : <Sign name={sign} trimmed />}
      <Heading level={level}>{heading}</Heading>
      <Words>{children}</Words>
    </Item>
  );
}
