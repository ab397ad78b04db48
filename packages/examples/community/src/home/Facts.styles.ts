import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { below, textStyle } from '@wusum/react/system';
import { Columns } from './layout.styles.js';
import { onAxis } from './skeleton.js';

const { border, borderWidth, color, space } = vars;

/** The line above and below the figures, across the page as that of the header. */
export const Rules = styled.div.withConfig({ componentId: 'ws-facts-rules' })`
  @layer wusum.components { border-block: ${border.rule}; }
`;

/** Three figures on the columns of the page, each with its denominator, its period and what it does not include. */
export const Root = styled(Columns).withConfig({ componentId: 'ws-facts' })`
  @layer wusum.components {
    margin: 0;
    ${below('lg')} { grid-template-columns: repeat(3, minmax(0, 1fr)); }
    ${below('md')} { grid-template-columns: minmax(0, 1fr); row-gap: 0; }
  }
`;

export const Fact = styled.div.withConfig({ componentId: 'ws-fact' })`
  @layer wusum.components {
    grid-column: span 4;
    display: flex;
    flex-direction: column;
    gap: ${space[1]};
    padding-block: ${space[6]};
    padding-inline-end: ${space[5]};
    break-inside: avoid;
    /* The line is half a gutter before the column on which the text begins. */
    &:where(:not(:first-child)) {
      margin-inline-start: calc(${space.gutter} * -1);
      padding-inline-start: calc(${space.gutter} - ${borderWidth.rule});
      border-inline-start: ${border.rule};
    }

    ${below('lg')} { grid-column: span 1; }
    ${below('md')} {
      padding: ${space[5]} 0;
      &:where(:not(:first-child)) {
        margin-inline-start: 0;
        padding-inline-start: 0;
        border-inline-start: 0;
        border-block-start: ${border.rule};
      }
    }
    ${onAxis()} { align-items: center; text-align: center; text-wrap: balance; padding-inline: ${space[4]}; }
    ${onAxis('md')} { &:where(:not(:first-child)) { margin-inline-start: 0; padding-inline-start: ${space[4]}; } }
  }
`;

/** Digits without tracking: with it, 11 looks like two letters. */
export const Figure = styled.dd.withConfig({ componentId: 'ws-fact-figure' })`
  @layer wusum.components {
    order: -1;
    margin: 0;
    ${textStyle('heading1')}
    letter-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
`;
export const Label = styled.dt.withConfig({ componentId: 'ws-fact-label' })`
  @layer wusum.components { ${textStyle('label')} }
`;
export const Period = styled.dd.withConfig({ componentId: 'ws-fact-window' })`
  @layer wusum.components { margin: 0; color: ${color.text.muted}; ${textStyle('caption')} text-wrap: pretty; }
`;
