import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { textStyle } from '@wusum/react/system';

const { color, space } = vars;

export const Root = styled.ul.withConfig({ componentId: 'ws-pricing-options' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(${space[10]} * 1.9)), 1fr));
    gap: ${space[5]};
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

export const Item = styled.li.withConfig({ componentId: 'ws-pricing-option' })`
  @layer wusum.components {
    display: grid;
    break-inside: avoid;
    &:where([data-noted]) > * { outline: ${vars.borderWidth.strong} solid ${color.accent.solid}; }
  }
`;

export const Inside = styled.div.withConfig({ componentId: 'ws-pricing-option-inside' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[4]};
    block-size: 100%;
    & > :last-child { margin-block-start: auto; }
  }
`;

export const Price = styled.p.withConfig({ componentId: 'ws-pricing-option-price' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 ${space[3]};
    margin: 0;
    ${textStyle('heading2')}
    overflow-wrap: anywhere;
  }
`;

export const Period = styled.span.withConfig({ componentId: 'ws-pricing-option-period' })`
  @layer wusum.components {
    ${textStyle('caption')}
    color: ${color.text.muted};
  }
`;
