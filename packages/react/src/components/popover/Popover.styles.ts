import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { focusRing, textStyle } from '../../system/fragments.js';
import { placement, popupBox } from '../../system/placement.js';

const { color, space } = vars;
const { popover } = vars.component;

export const Content = styled.div.withConfig({ componentId: 'ws-popover' })`
  @layer wusum.components {
    ${placement()}
    ${popupBox}
    inline-size: max-content;
    max-inline-size: min(${popover.maxInlineSize}, 100dvi - 2 * ${space[4]});
    padding: ${popover.padding};
    border-radius: ${popover.radius};
    ${focusRing}
  }
`;

export const Title = styled.h2.withConfig({ componentId: 'ws-popover-title' })`
  @layer wusum.components {
    ${textStyle('heading4')}
    margin: 0;
    margin-block-end: ${space[2]};
    overflow-wrap: break-word;
    text-wrap: balance;
  }
`;

export const Description = styled.p.withConfig({ componentId: 'ws-popover-description' })`
  @layer wusum.components {
    max-inline-size: ${vars.size.measure};
    margin: 0;
    color: ${color.text.muted};
    overflow-wrap: break-word;
    text-wrap: pretty;

    & + :where(*) { margin-block-start: ${space[4]}; }
  }
`;
