import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { below } from '@wusum/react/system';
import { Columns } from './layout.styles.js';
import { pageMargin } from './page-margin.js';
import { onAxis } from './skeleton.js';

const { cover, space, size } = vars;

/** Seven columns of text, five of cover. The cover reaches the edge of the frame if the brand's cover bleeds. */
export const Root = styled(Columns).withConfig({ componentId: 'ws-hero' })`
  @layer wusum.components {
    grid-template-columns: repeat(12, minmax(0, 1fr));
    min-block-size: min(${cover.heroMin}, 72cqi);
    padding-inline: ${pageMargin};

    ${below('md')} {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0;
      min-block-size: 0;
    }
    @media print { min-block-size: 0; padding-inline: 0; break-inside: avoid; }
    /* On one axis: the title, below it the cover between the lead and the actions. */
    ${onAxis('md')} {
      align-items: end;
      row-gap: ${space[7]};
      padding-block: ${space[8]};
      & h1 { grid-column: 1 / -1; text-align: center; text-wrap: balance; }
    }
    ${onAxis()} { text-align: center; }
  }
`;

export const Words = styled.div.withConfig({ componentId: 'ws-hero-words' })`
  @layer wusum.components {
    grid-column: 1 / span 7;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    gap: ${space[8]};
    padding-block: ${space[8]};

    ${below('lg')} {
      gap: ${space[6]};
      padding-block: ${space[7]} ${space[6]};
    }
    ${below('md')} { grid-column: 1 / -1; }
    @media print { gap: ${space[6]}; padding-block: ${space[6]}; }
    ${onAxis('md')} { display: contents; }
  }
`;

export const Foot = styled.div.withConfig({ componentId: 'ws-hero-foot' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[6]};
    max-inline-size: ${size.measure};
    ${onAxis()} { margin-inline: auto; }
    ${onAxis('md')} {
      display: contents;
      & > :first-child { grid-area: 2 / 1 / auto / span 4; text-align: start; text-wrap: pretty; }
      & > :last-child { grid-area: 2 / 9 / auto / -1; flex-direction: column; align-items: flex-end; }
    }
  }
`;

export const Actions = styled.div.withConfig({ componentId: 'ws-actions' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[4]};

    ${below('sm')} {
      & > * { flex: 1 1 100%; }
    }
    @media print { display: none; }
  }
`;

/**
 * The space of the cover. In a narrow frame the cover is at most 45% of the window's height, so that the next part of the
 * page shows; a cover without proportions of its own (`aspect` is 0) also has space for its pattern and its mark.
 */
export const CoverPlace = styled.div.withConfig({ componentId: 'ws-hero-cover' })`
  @layer wusum.components {
    --ws-own-height: max(0, 1 - ${cover.aspect} * 10);
    --ws-least-height: calc(${cover.patternSize} + ${vars.component.tooltip.maxInlineSize} * 0.75);
    grid-column: 8 / -1;
    display: flex;
    flex-direction: column;
    align-items: flex-end;
    justify-content: center;
    margin-inline-end: calc(${pageMargin} * -1 * ${cover.bleed});
    padding-block: ${cover.inset};

    @media print { min-block-size: calc(var(--ws-least-height) * var(--ws-own-height)); margin-inline: 0; }
    ${onAxis('md')} { grid-area: 2 / 5 / auto / span 4; padding-block: 0; }
    ${below('md')} {
      grid-column: 1 / -1;
      align-items: center;
      min-block-size: calc(max(45svh, var(--ws-least-height)) * var(--ws-own-height));
      margin-inline-start: calc(${pageMargin} * -1 * ${cover.bleed});
      padding-block: 0 ${cover.inset};
      & > * { max-inline-size: calc(45svh * ${cover.aspect} + 100% * var(--ws-own-height)); }
    }
  }
`;
