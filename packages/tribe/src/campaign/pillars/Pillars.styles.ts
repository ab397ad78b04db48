import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { textStyle } from '@wusum/react/system';

const { border, color, size, space } = vars;

export const Root = styled.ul.withConfig({ componentId: 'ws-pillars' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(${space[10]} * 1.9)), 1fr));
    gap: ${space[7]} ${space[8]};
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

export const Item = styled.li.withConfig({ componentId: 'ws-pillar' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: ${space[3]};
    padding-block-start: ${space[5]};
    border-block-start: ${border.rule};
    break-inside: avoid;
    overflow-wrap: anywhere;
    & > svg { block-size: ${space[7]}; margin-block-end: ${space[3]}; color: ${color.accent.display}; }
    @media (forced-colors: active) { & > svg { color: CanvasText; } }
  }
`;

export const Words = styled.div.withConfig({ componentId: 'ws-pillar-words' })`
  @layer wusum.components {
    max-inline-size: ${size.measure};
    ${textStyle('body')}
    color: ${color.text.muted};
    text-wrap: pretty;
  }
`;
