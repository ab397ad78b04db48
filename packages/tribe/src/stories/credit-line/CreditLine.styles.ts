import { vars } from '@wusum/contract';
import { breakWords, textStyle } from '@wusum/react/system';
import { styled } from 'styled-components';

const { color, font, space } = vars;

export const Root = styled.p.withConfig({ componentId: 'ws-credit-line' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[1]} ${space[4]};
    margin: 0;
    ${textStyle('caption')}
    ${breakWords}
    color: ${color.text.muted};
    & > * { min-inline-size: 0; }
    & a { color: inherit; }
  }
`;

export const Name = styled.bdi.withConfig({ componentId: 'ws-credit-line-name' })`
  @layer wusum.components {
    font-weight: ${font.weight.strong};
    color: ${color.text.default};
  }
`;
