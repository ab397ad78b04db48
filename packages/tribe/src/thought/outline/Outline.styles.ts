import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { coarseTarget, focusRing, textStyle } from '@wusum/react/system';

const { border, color, font, radius, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-outline' })`
  @layer wusum.components {
    min-inline-size: 0;
    ${textStyle('caption')}
    @media print { display: none; }
  }
`;

export const Title = styled.div.withConfig({ componentId: 'ws-outline-title' })`
  @layer wusum.components {
    margin-block-end: ${space[2]};
    color: ${color.text.default};
    font-weight: ${font.weight.strong};
  }
`;

export const Narrow = styled.details.withConfig({ componentId: 'ws-outline-narrow' })`
  @layer wusum.components {
    border-block: ${border.rule};
    & > :where(nav) { padding-block-end: ${space[4]}; }
  }
`;

export const Summary = styled.summary.withConfig({ componentId: 'ws-outline-summary' })`
  @layer wusum.components {
    padding-block: ${space[3]};
    border-radius: ${radius.sm};
    color: ${color.text.default};
    font-weight: ${font.weight.strong};
    cursor: pointer;
    ${coarseTarget}
    ${focusRing}
  }
`;
