import { styled } from 'styled-components';
import { vars } from '@wusum/contract';

const { color, space } = vars;

export const Page = styled.div.withConfig({ componentId: 'ws-story-pages' })`
  @layer wusum.components {
    min-block-size: 100vb;
    background: ${color.surface.canvas};
    color: ${color.text.default};
  }
`;

export const Head = styled.header.withConfig({ componentId: 'ws-story-pages-head' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: ${space[4]} ${space[6]};
    padding-block: ${space[5]};
    @media print { & > nav { display: none; } }
  }
`;

export const Main = styled.main.withConfig({ componentId: 'ws-story-pages-main' })`
  @layer wusum.components { padding-block: ${space[8]} ${space[10]}; }
`;
