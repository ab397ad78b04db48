import { vars } from '@wusum/contract';
import { breakWords, frame, from } from '@wusum/react/system';
import { styled } from 'styled-components';

const { borderWidth, color, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-translation-toggle' })`
  @layer wusum.components {
    ${frame}
    display: flex;
    flex-direction: column;
    gap: ${space[5]};
    min-inline-size: 0;
  }
`;

/** Side by side where there is room for two columns, else below each other. */
export const Texts = styled.div.withConfig({ componentId: 'ws-translation-toggle-texts' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[7]};
    ${from('md')} {
      &:where([data-view='both']) { grid-template-columns: repeat(2, minmax(0, 1fr)); }
      &:where([data-view='both']) > :where(:last-child) {
        padding-inline-start: ${space[7]};
        border-inline-start: ${borderWidth.thin} solid ${color.border.subtle};
      }
    }
  }
`;

export const Column = styled.div.withConfig({ componentId: 'ws-translation-toggle-column' })`
  @layer wusum.components {
    ${breakWords}
    display: flex;
    flex-direction: column;
    gap: ${space[4]};
  }
`;

export const Text = styled.div.withConfig({ componentId: 'ws-translation-toggle-text' })`
  @layer wusum.components { ${breakWords} }
`;
