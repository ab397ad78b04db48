import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, frame } from '@wusum/react/system';

const { color, size, space } = vars;

export const Root = styled.section.withConfig({ componentId: 'ws-guidelines' })`
  @layer wusum.components {
    ${frame}
    display: flex;
    flex-direction: column;
    gap: ${space[6]};
    min-inline-size: 0;
    color: ${color.text.default};
  }
`;

export const Rules = styled.ol.withConfig({ componentId: 'ws-guidelines-rules' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, ${size.measure} / 2), 1fr));
    gap: ${space[6]} ${space[7]};
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

export const Rule = styled.li.withConfig({ componentId: 'ws-guidelines-rule' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[2]};
    ${breakWords}
    max-inline-size: ${size.measure};
  }
`;

export const Name = styled.div.withConfig({ componentId: 'ws-guidelines-name' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: ${space[2]} ${space[3]};
  }
`;
