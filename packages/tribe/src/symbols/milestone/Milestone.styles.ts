import { styled } from 'styled-components';
import { textStyle } from '@wusum/react/system';
import { vars } from '@wusum/contract';

const { color, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-milestone' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    column-gap: ${space[4]};
    color: ${color.text.default};
    break-inside: avoid;

    & > svg {
      inline-size: ${space[7]};
      color: ${color.accent.display};
    }
    @media (forced-colors: active) { & > svg { color: CanvasText; } }
  }
`;

export const Words = styled.span.withConfig({ componentId: 'ws-milestone-words' })`
  @layer wusum.components {
    display: grid;
    ${textStyle('label')}
    overflow-wrap: anywhere;
  }
`;

export const Day = styled.span.withConfig({ componentId: 'ws-milestone-day' })`
  @layer wusum.components {
    ${textStyle('caption')}
    color: ${color.text.muted};
  }
`;
