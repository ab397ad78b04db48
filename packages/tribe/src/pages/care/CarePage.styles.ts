import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { frame, from } from '@wusum/react/system';

const { border, color, space } = vars;

export const Page = styled.div.withConfig({ componentId: 'ws-care-page' })`
  @layer wusum.components {
    ${frame}
    min-block-size: 100vb;
    background: ${color.surface.canvas};
    color: ${color.text.default};
  }
`;

export const Head = styled.header.withConfig({ componentId: 'ws-care-page-head' })`
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

export const Columns = styled.div.withConfig({ componentId: 'ws-care-page-columns' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[8]};
    padding-block: ${space[7]} ${space[9]};
    ${from('lg')} { grid-template-columns: minmax(0, 8fr) minmax(0, 4fr); }
  }
`;

export const Aside = styled.aside.withConfig({ componentId: 'ws-care-page-aside' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[5]};
    padding-block-start: ${space[5]};
    border-block-start: ${border.rule};
    ${from('lg')} {
      align-self: start;
      padding: 0;
      padding-inline-start: ${space[6]};
      border-block-start: 0;
      border-inline-start: ${border.rule};
    }
  }
`;

export const Titles = styled.div.withConfig({ componentId: 'ws-care-page-titles' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[3]};
    margin-block-end: ${space[5]};
  }
`;

export const Welcome = styled.div.withConfig({ componentId: 'ws-care-page-welcome' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[7]};
    align-items: center;
    padding-block: ${space[6]} ${space[8]};
    ${from('lg')} { grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: ${space[9]}; }
  }
`;

/* The brand's pattern, cut to a tile. */
export const Tile = styled.div.withConfig({ componentId: 'ws-care-page-tile' })`
  @layer wusum.components {
    overflow: hidden;
    aspect-ratio: 3 / 1;
    border-radius: ${vars.radius.card};
    ${from('lg')} { aspect-ratio: 4 / 5; }
    & > * { block-size: 100%; }
  }
`;

export const Rules = styled.div.withConfig({ componentId: 'ws-care-page-rules' })`
  @layer wusum.components {
    padding-block: ${space[7]} ${space[9]};
    border-block-start: ${border.rule};
  }
`;
