import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, textStyle } from '@wusum/react/system';

const { color, size, space } = vars;

export const Root = styled.section.withConfig({ componentId: 'ws-welcome' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[6]};
    max-inline-size: ${size.measure};
    color: ${color.text.default};
  }
`;

/* It takes focus from a button: a ring around all of the words would say nothing. */
export const Words = styled.div.withConfig({ componentId: 'ws-welcome-words' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[4]};
    ${breakWords}
    outline: none;
  }
`;

export const Person = styled.div.withConfig({ componentId: 'ws-welcome-person' })`
  @layer wusum.components {
    display: flex;
    align-items: center;
    gap: ${space[3]};
    color: ${color.text.muted};
    ${textStyle('label')}
    overflow-wrap: anywhere;
  }
`;

export const Actions = styled.div.withConfig({ componentId: 'ws-welcome-actions' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[3]};
  }
`;
