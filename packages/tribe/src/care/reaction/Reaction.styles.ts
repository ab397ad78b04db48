import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, textStyle } from '@wusum/react/system';

const { color, space } = vars;

export const Group = styled.div.withConfig({ componentId: 'ws-reactions' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[1]} ${space[4]};
    margin-inline-start: calc(-1 * ${space[3]});
    min-inline-size: 0;
    @media print { & button { display: none; } }
  }
`;

export const Root = styled.span.withConfig({ componentId: 'ws-reaction' })`
  @layer wusum.components {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 ${space[2]};
    min-inline-size: 0;
    ${textStyle('caption')}
  }
`;

export const Who = styled.span.withConfig({ componentId: 'ws-reaction-who' })`
  @layer wusum.components {
    ${breakWords}
    color: ${color.text.muted};
  }
`;

export const Failed = styled.span.withConfig({ componentId: 'ws-reaction-failed' })`
  @layer wusum.components {
    color: ${color.status.danger.text};
    &:where(:empty) { position: absolute; }
  }
`;
