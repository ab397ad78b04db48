import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { focusRing, textStyle } from '@wusum/react/system';

const { color, space } = vars;

export const Root = styled.ul.withConfig({ componentId: 'ws-logo-suite' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[5]} ${space[8]};
    margin: 0;
    padding: 0;
    list-style: none;
    ${textStyle('heading4')}
    color: ${color.text.muted};
    overflow-wrap: anywhere;
    & svg { display: block; block-size: ${space[7]}; inline-size: auto; }
  }
`;

export const Name = styled.bdi.withConfig({ componentId: 'ws-logo-suite-name' })`
  @layer wusum.components {
    text-wrap: balance;
  }
`;

export const Anchor = styled.a.withConfig({ componentId: 'ws-logo-suite-link' })`
  @layer wusum.components {
    color: inherit;
    text-decoration: none;
    &:where(:hover) { color: ${color.text.default}; }
    ${focusRing}
  }
`;
