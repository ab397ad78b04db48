import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, byValue, focusRing, isOn, printExact, textStyle } from '../../system/fragments.js';

const { borderWidth, color, component, radius, size, space } = vars;
const { bar, blockSize, barRadius, line, point } = component.chart;
const series = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The colour of a series, as the text colour: forced colours replace it, and patterns remain. */
const seriesColor = `
  ${byValue('series', series, (each) => `color: ${color.chart[each]};`)}
  ${printExact}
`;

export const Root = styled.figure.withConfig({ componentId: 'ws-chart' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[4]};
    min-inline-size: 0;
    margin: 0;
    color: ${color.text.default};
    ${textStyle('caption')}
  }
`;

export const Caption = styled.figcaption.withConfig({ componentId: 'ws-chart-caption' })`
  @layer wusum.components {
    ${breakWords}
    ${textStyle('label')}
  }
`;

export const Legend = styled.ul.withConfig({ componentId: 'ws-chart-legend' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[2]} ${space[5]};
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

export const LegendItem = styled.li.withConfig({ componentId: 'ws-chart-legend-item' })`
  @layer wusum.components {
    display: inline-flex;
    align-items: center;
    gap: ${space[2]};
    min-inline-size: 0;
    max-inline-size: 100%;
    & > span { ${breakWords} }
  }
`;

export const Swatch = styled.svg.withConfig({ componentId: 'ws-chart-swatch' })`
  @layer wusum.components {
    flex: none;
    inline-size: ${size.iconMd};
    block-size: ${size.iconSm};
    overflow: visible;
    ${seriesColor}
  }
`;

/* Rows with their names, their drawing and their values. */
export const Rows = styled.div.withConfig({ componentId: 'ws-chart-rows' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr) max-content;
    gap: ${space[3]};
  }
`;

export const Row = styled.div.withConfig({ componentId: 'ws-chart-row' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
    row-gap: ${space[1]};
  }
`;

export const RowName = styled.span.withConfig({ componentId: 'ws-chart-row-name' })`
  @layer wusum.components {
    grid-column: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;

export const Value = styled.span.withConfig({ componentId: 'ws-chart-value' })`
  @layer wusum.components {
    grid-column: 3;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
`;

/* One value: takes focus, and has its words for assistive technology. */
export const Mark = styled.span.withConfig({ componentId: 'ws-chart-mark' })`
  @layer wusum.components {
    display: block;
    grid-column: 2;
    min-inline-size: 0;
    block-size: ${bar};
    border-radius: ${radius.sm};
    ${focusRing}
    &:where([data-place='column']) { position: absolute; inset: 0; block-size: auto; pointer-events: none; }
    &:where([data-place='layer']) { grid-row: 1; }
    &:where([data-place='bin']) { flex: 1; align-self: stretch; block-size: auto; }
  }
`;

/* Percentages go from left to right; right to left, the drawing is its mirror image. It holds no text. */
export const Drawing = styled.svg.withConfig({ componentId: 'ws-chart-drawing' })`
  @layer wusum.components {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    fill: currentColor;
    stroke: none;
    ${seriesColor}
    &:where([data-grid]) { position: absolute; inset: 0; color: ${color.border.subtle}; }
    &:where([data-layer]) { position: absolute; inset: 0; }
    &:where(:dir(rtl)) { scale: -1 1; }
    & rect { rx: ${barRadius}; }
    & circle { r: ${point}; }
    & :where([data-ring]) { fill: ${color.surface.base}; stroke: currentColor; stroke-width: ${line}; }
    & :where([data-line]) { fill: none; stroke: currentColor; stroke-width: ${line}; }
    @container ${isOn(vars.pen.round)} { & :where([data-line]) { stroke-linejoin: round; } }
    & :where([data-rule]) { stroke: ${color.border.default}; stroke-width: ${borderWidth.thin}; }
    & :where([data-whisker]) { stroke: ${color.text.default}; stroke-width: ${line}; }
    & :where([data-band]) { opacity: 0.2; }
  }
`;

/* Colour and pattern of a series, for what is filled with it. */
export const Ink = styled.g.withConfig({ componentId: 'ws-chart-ink' })`
  @layer wusum.components {
    ${seriesColor}
    & :where([data-cut]) { fill: none; stroke: ${color.surface.base}; stroke-width: 2; }
  }
`;

export const Definitions = styled.svg.withConfig({ componentId: 'ws-chart-definitions' })`
  @layer wusum.components { position: absolute; inline-size: 0; block-size: 0; }
`;

/* The axis of values before the drawing, and the steps below it. */
export const Plane = styled.div.withConfig({ componentId: 'ws-chart-plane' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: ${space[2]} ${space[3]};
    padding-block-start: ${space[2]};
  }
`;

export const Ticks = styled.div.withConfig({ componentId: 'ws-chart-ticks' })`
  @layer wusum.components {
    display: flex;
    justify-content: space-between;
    color: ${color.text.muted};
    font-variant-numeric: tabular-nums;
    &:where([data-axis='block']) { flex-direction: column-reverse; align-items: flex-end; }
    &:where([data-axis='row']) { grid-column: 2; }
    &:where([data-axis='step']) { container-type: inline-size; grid-column: 2; align-items: start; }
    &:where([data-axis='bins']) { grid-column: 2; }
  }
`;

/* A number at its place: it takes no space along its axis. */
export const Tick = styled.span.withConfig({ componentId: 'ws-chart-tick' })`
  @layer wusum.components {
    display: flex;
    align-items: center;
    justify-content: center;
    white-space: nowrap;
    &:where([data-axis='block']) { block-size: 0; }
    &:where([data-axis='row'], [data-axis='bins']) { inline-size: 0; }
    &:where([data-axis='step']) { flex: 1; min-inline-size: 0; }
    /* At most six names have a place. What is cut is in the table, and in the words of the mark. */
    &:where([data-axis='step']) > bdi { flex: none; overflow: hidden; max-inline-size: calc(100cqi / 6); text-overflow: ellipsis; }
  }
`;

export const Columns = styled.div.withConfig({ componentId: 'ws-chart-columns' })`
  @layer wusum.components {
    position: relative;
    display: flex;
    grid-column: 2;
    block-size: ${blockSize};
    border-block-end: ${borderWidth.thin} solid ${color.border.strong};
    &:where([data-gap]) { gap: ${borderWidth.thin}; }
  }
`;

export const Column = styled.div.withConfig({ componentId: 'ws-chart-column' })`
  @layer wusum.components {
    position: relative;
    flex: 1;
    min-inline-size: 0;
    &:where(:hover) { background: ${color.neutral.soft}; }
  }
`;

/* What is under the pointer, or has focus. */
export const Readout = styled.div.withConfig({ componentId: 'ws-chart-readout' })`
  @layer wusum.components {
    min-block-size: ${size.iconMd};
    color: ${color.text.muted};
    ${breakWords}
    font-variant-numeric: tabular-nums;
    @media print { display: none; }
  }
`;
