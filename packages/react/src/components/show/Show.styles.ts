import { styled } from 'styled-components';
import { belowWidth, fromWidth } from '../../system/fragments.js';
import { breakpointNames } from '../../system/props.js';

/* Important: hidden is hidden, whatever display the child has with `asChild`. */
const hidden = 'display: none !important;';

/* Show and Hide are this part: both say where it is hidden. */
export const Root = styled.div.withConfig({ componentId: 'ws-show' })`
  @layer wusum.components {
    min-inline-size: 0;
    overflow-wrap: break-word;
    ${breakpointNames.map((name) => fromWidth(name, (condition) => `&:where([data-hidden-from='${name}']${condition}) { ${hidden} }`)).join('\n')}
    ${breakpointNames.map((name) => belowWidth(name, (condition) => `&:where([data-hidden-below='${name}']${condition}) { ${hidden} }`)).join('\n')}
    @media screen { &:where([data-hidden-on='screen']) { ${hidden} } }
    @media print { &:where([data-hidden-on='print']) { ${hidden} } }
  }
`;
