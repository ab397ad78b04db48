import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { frame, from, textStyle } from '../../system/fragments.js';

const { color, font, space } = vars;

export const Root = styled.dl.withConfig({ componentId: 'ws-data-list' })`
  @layer wusum.components {
    ${frame}
    display: flex;
    flex-direction: column;
    gap: ${space[4]};
    inline-size: 100%;
    min-inline-size: 0;
    margin: 0;
    ${textStyle('body')}
    &:where([data-size='sm']) { gap: ${space[2]}; }
    &:where([data-size='lg']) { gap: ${space[5]}; }
    &:where([data-orientation='vertical']) { justify-content: flex-start; }
  }
`;

export const Item = styled.div.withConfig({ componentId: 'ws-data-list-item' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    column-gap: ${space[5]};
    ${from('sm')} {
      [data-frame='horizontal'] > & { grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); }
    }
  }
`;

export const Term = styled.dt.withConfig({ componentId: 'ws-data-list-term' })`
  @layer wusum.components {
    color: ${color.text.muted};
    font-weight: ${font.weight.label};
    overflow-wrap: break-word;
  }
`;

/* The text is isolated and has a direction of its own; the box is aligned with the page. */
export const Value = styled.dd.withConfig({ componentId: 'ws-data-list-value' })`
  @layer wusum.components {
    grid-column: -2 / -1;
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
`;
