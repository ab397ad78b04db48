import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { focusRing, textStyle, visuallyHidden } from '@wusum/react/system';

const { border, color, radius, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-feed' })`
  @layer wusum.components {
    position: relative;
    min-inline-size: 0;
    color: ${color.text.default};
  }
`;

export const Skip = styled.a.withConfig({ componentId: 'ws-feed-skip' })`
  @layer wusum.components {
    display: inline-block;
    margin-block-end: ${space[4]};
    border-radius: ${radius.sm};
    color: inherit;
    ${textStyle('label')}
    ${focusRing}
    &:where(:not(:focus)) { ${visuallyHidden} }
    @media print { display: none; }
  }
`;

export const Items = styled.div.withConfig({ componentId: 'ws-feed-items' })`
  @layer wusum.components {
    & > :where(div) { padding-block: ${space[5]}; }
    & > :where(div:first-child) { padding-block-start: 0; }
    & > :where(div + div) { border-block-start: ${border.rule}; }
  }
`;

export const More = styled.div.withConfig({ componentId: 'ws-feed-more' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: ${space[4]};
    padding-block-start: ${space[5]};
    border-block-start: ${border.rule};
    @media print { display: none; }
  }
`;

export const After = styled.div.withConfig({ componentId: 'ws-feed-after' })`
  @layer wusum.components {
    &:where(:focus-visible) { outline: none; }
  }
`;
