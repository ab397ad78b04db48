import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { focusRing, printExact, textStyle } from '../../system/fragments.js';

const { borderWidth, color, size, space } = vars;
const { maxInlineSize, planeBlockSize, radius, track, trackRadius, thumb } = vars.component.colorField;
const { thumbInlineSize } = vars.component.slider;

export const Root = styled.div.withConfig({ componentId: 'ws-color-field' })`
  @layer wusum.components {
    box-sizing: border-box;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[3]};
    min-inline-size: 0;
    max-inline-size: ${maxInlineSize};
    color: ${color.text.default};
    &:where([data-disabled]) { color: ${color.disabled.text}; }
  }
`;

/* Colors that no screen shows are the surface. */
export const Plane = styled.div.withConfig({ componentId: 'ws-color-field-plane' })`
  @layer wusum.components {
    position: relative;
    box-sizing: border-box;
    block-size: ${planeBlockSize};
    border: ${borderWidth.thin} solid ${color.control.border};
    border-radius: ${radius};
    background: ${color.surface.sunken};
    cursor: crosshair;
    touch-action: none;
    forced-color-adjust: none;
    ${printExact}
    ${focusRing}
    &:where([aria-disabled]) { cursor: not-allowed; filter: grayscale(1); }
  }
`;

/* It turns with the direction as a whole. */
export const Picture = styled.svg.withConfig({ componentId: 'ws-color-field-picture' })`
  @layer wusum.components {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border-radius: inherit;
    pointer-events: none;
    &:where(:dir(rtl)) { scale: -1 1; }
    & > mask { mask-type: alpha; }
  }
`;

/* The edge of sRGB, light and dark: it is seen on every color. */
export const Edge = styled.polyline.withConfig({ componentId: 'ws-color-field-edge' })`
  @layer wusum.components {
    fill: none;
    stroke: ${color.surface.base};
    stroke-width: ${borderWidth.thin};
    vector-effect: non-scaling-stroke;
    &:where([data-outer]) { stroke: ${color.text.default}; stroke-width: calc(${borderWidth.thin} * 3); }
  }
`;

/* Where the color meets a contrast: light on dark, as the edge, and thicker. Each has dashes of its own, but for the first. */
export const Guide = styled.path.withConfig({ componentId: 'ws-color-field-guide' })`
  @layer wusum.components {
    fill: none;
    stroke: ${color.surface.base};
    stroke-width: ${borderWidth.default};
    vector-effect: non-scaling-stroke;
    &:where([data-outer]) { stroke: ${color.text.default}; stroke-width: calc(${borderWidth.default} + ${borderWidth.thin} * 2); }
    &:where([data-line='1']) { stroke-dasharray: 6 4; }
    &:where([data-line='2']) { stroke-dasharray: 2 3; }
    &:where([data-line='3']) { stroke-dasharray: 9 3 2 3; }
  }
`;

export const Thumb = styled.circle.withConfig({ componentId: 'ws-color-field-thumb' })`
  @layer wusum.components {
    r: calc(${thumb} / 2);
    stroke: ${color.surface.base};
    stroke-width: ${borderWidth.strong};
    &:where([data-outer]) { fill: none; stroke: ${color.text.default}; stroke-width: calc(${borderWidth.strong} + ${borderWidth.thin} * 2); }
  }
`;

export const Row = styled.div.withConfig({ componentId: 'ws-color-field-row' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(50%);
    column-gap: ${space[3]};
    align-items: baseline;
    min-inline-size: 0;
    ${textStyle('caption')}
  }
`;

export const Name = styled.span.withConfig({ componentId: 'ws-color-field-name' })`
  @layer wusum.components { min-inline-size: 0; overflow-wrap: anywhere; }
`;

export const Value = styled.span.withConfig({ componentId: 'ws-color-field-value' })`
  @layer wusum.components {
    /* Wide enough for a number: where glyphs have whole pixels, WebKit measures its text too narrow and would break it. */
    min-inline-size: 4em;
    font-variant-numeric: tabular-nums;
    text-align: end;
    overflow-wrap: anywhere;
  }
`;

export const Rail = styled.span.withConfig({ componentId: 'ws-color-field-rail' })`
  @layer wusum.components {
    grid-column: 1 / -1;
    position: relative;
    display: block;
    min-inline-size: 0;
    block-size: max(${size.iconLg}, ${track}, ${vars.component.slider.thumbBlockSize});
    touch-action: pan-y;
    @media (pointer: coarse) { block-size: ${size.target}; }
    @media (forced-colors: active) { forced-color-adjust: none; }
  }
`;

export const Line = styled.svg.withConfig({ componentId: 'ws-color-field-line' })`
  @layer wusum.components {
    position: absolute;
    box-sizing: border-box;
    inset-inline: calc(${thumbInlineSize} / 2);
    inset-block: calc((100% - ${track}) / 2);
    inline-size: calc(100% - ${thumbInlineSize});
    block-size: ${track};
    outline: ${borderWidth.thin} solid ${color.control.border};
    border-radius: ${trackRadius};
    pointer-events: none;
    ${printExact}
    &:where(:dir(rtl)) { scale: -1 1; }
    [data-disabled] & { filter: grayscale(1); }
    &:where([data-marks]) { outline: 0; border-radius: 0; overflow: visible; }
  }
`;

export const Hint = styled.p.withConfig({ componentId: 'ws-color-field-hint' })`
  @layer wusum.components {
    margin: 0;
    ${textStyle('caption')}
    color: ${color.text.muted};
    overflow-wrap: break-word;
    &:where([data-error]) { color: ${color.status.danger.text}; }
  }
`;
