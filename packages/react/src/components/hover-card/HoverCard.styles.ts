import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { placement, popupBox } from '../../system/placement.js';

const { popover, hoverCard } = vars.component;

export const Content = styled.div.withConfig({ componentId: 'ws-hover-card' })`
  @layer wusum.components {
    ${placement()}
    ${popupBox}
    inline-size: max-content;
    max-inline-size: min(${hoverCard.maxInlineSize}, 100dvi - 2 * ${vars.space[4]});
    padding: ${popover.padding};
    border-radius: ${popover.radius};
  }
`;
