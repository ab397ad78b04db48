import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { below, textStyle } from '@wusum/react/system';
import { Columns } from '../home/layout.styles.js';
import { inLog, onAxis } from '../home/skeleton.js';

const { border, color, space, type } = vars;

export const Root = styled(Columns).withConfig({ componentId: 'ws-essay' })`
  @layer wusum.components {
    & > :nth-child(1) { grid-column: 1 / span 9; }
    & > :nth-child(2) { grid-column: 5 / -1; }
    ${below('lg')} {
      & > :nth-child(n) { grid-column: 1 / -1; }
    }
    /* Breaks between parts of a grid are not avoided; between blocks they are. */
    @media print {
      display: block;
      & > :nth-child(n + 3) { margin-block-start: ${space[4]}; break-inside: avoid; }
    }
    ${onAxis('lg')} {
      & > :nth-child(n) { grid-column: 3 / span 8; }
    }
    ${onAxis()} {
      & > :nth-child(-n + 3) { justify-items: center; text-align: center; }
      & > :nth-child(4) { margin-block-start: ${space[6]}; }
    }
    ${inLog('lg')} {
      & > :nth-child(1) { grid-column: 1 / span 3; }
      & > :nth-child(2) { grid-area: 1 / 4 / auto / -1; margin-block-start: 0; }
      & > :nth-child(n + 4) { grid-column: 4 / -1; }
    }
  }
`;

/** The quote, at 70% of the display size; in a small window still larger than the title. */
export const Pull = styled.blockquote.withConfig({ componentId: 'ws-essay-pull' })`
  @layer wusum.components {
    margin: 0;
    margin-block: ${space[8]};
    color: ${color.accent.display};
    ${textStyle('display')}
    font-size: max(${type.displayFontSize} * 0.7, ${type.heading1FontSize} * 1.2);
    line-height: calc(${type.displayLineHeight} * 1.06);
    text-wrap: balance;
    break-inside: avoid;
    break-after: avoid;
    ${below('lg')} { margin-block: ${space[5]}; }
  }
`;

export const Meta = styled.div.withConfig({ componentId: 'ws-essay-meta' })`
  @layer wusum.components {
    grid-column: 1 / span 3;
    display: grid;
    align-content: start;
    justify-items: start;
    gap: ${space[1]};
    ${textStyle('caption')}
    break-after: avoid;
    @media print { & > a { display: none; } }
  }
`;

export const Body = styled.div.withConfig({ componentId: 'ws-essay-body' })`
  @layer wusum.components {
    grid-column: 5 / span 8;
    columns: 2;
    column-gap: ${space[7]};
    ${textStyle('body')}
    text-wrap: pretty;
    & > p { margin: 0; }
    & > p + p { margin-block-start: 1em; }
    ${below('md')} { columns: 1; }
  }
`;

export const Sources = styled.div.withConfig({ componentId: 'ws-essay-sources' })`
  @layer wusum.components {
    grid-column: 5 / span 8;
    display: grid;
    grid-template-columns: ${space[9]} minmax(0, 1fr);
    gap: ${space[2]} ${space[4]};
    margin-block-start: ${space[7]};
    padding-block-start: ${space[4]};
    border-block-start: ${border.rule};
    ${textStyle('caption')}
    text-wrap: pretty;
    & > h3 { margin: 0; font: inherit; font-weight: ${vars.font.weight.label}; }
    & > ol { display: grid; gap: ${space[2]}; margin: 0; padding: 0; list-style: none; color: ${color.text.muted}; }
    ${below('lg')} { grid-template-columns: minmax(0, 1fr); margin-block-start: 0; }
  }
`;
