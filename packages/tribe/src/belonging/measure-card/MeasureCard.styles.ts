import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { printExact } from '@wusum/react/system';

const { borderWidth, color, component, font, space } = vars;
const { line, point } = component.chart;

export const Root = styled.article.withConfig({ componentId: 'ws-measure-card' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[5]};
    min-inline-size: 0;
    break-inside: avoid;
  }
`;

/* The figure and its range are read together: no figure is alone. */
export const Figure = styled.div.withConfig({ componentId: 'ws-measure-figure' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[2]};
    font-variant-numeric: tabular-nums;
  }
`;

/* A line from nothing to all, the range on it, and a dot. */
export const Range = styled.svg.withConfig({ componentId: 'ws-measure-range' })`
  @layer wusum.components {
    display: block;
    inline-size: 100%;
    block-size: ${component.chart.bar};
    overflow: visible;
    color: ${color.chart[1]};
    ${printExact}
    &:where(:dir(rtl)) { scale: -1 1; }
    & line { stroke: currentColor; stroke-width: ${line}; stroke-linecap: round; }
    & line:where([data-axis]) { stroke: ${color.border.default}; stroke-width: ${borderWidth.default}; }
    & circle { r: ${point}; fill: currentColor; }
    @media (forced-colors: active) { color: CanvasText; }
  }
`;

/* At the end of the card, so that those in a row are level. */
export const Limits = styled.div.withConfig({ componentId: 'ws-measure-limits' })`
  @layer wusum.components {
    margin-block-start: auto;
    padding-block-start: ${space[4]};
    border-block-start: ${borderWidth.thin} solid ${color.border.subtle};
    & > :first-child { font-weight: ${font.weight.label}; }
  }
`;
