import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { controlReset, printExact, textStyle } from '../../system/fragments.js';

const { borderWidth, color, size, space } = vars;
const { track, thumbInlineSize, thumbBlockSize, thumbRadius, length } = vars.component.slider;

/** The part of the line that values have: from the centre of a thumb at the start to that of one at the end. */
const inset = `calc(${thumbInlineSize} / 2)`;

/** Rules of the native thumb. Each engine has a name of its own, and drops a rule with the name of another one. */
const thumb = (rules: string, state = '') => `
  &${state}::-webkit-slider-thumb { ${rules} }
  &${state}::-moz-range-thumb { ${rules} }
`;

export const Root = styled.div.withConfig({ componentId: 'ws-slider' })`
  @layer wusum.components {
    box-sizing: border-box;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[1]};
    inline-size: 100%;
    min-inline-size: 0;
    color: ${color.text.default};
    &:where([data-disabled]) { color: ${color.disabled.text}; }
    &:where([data-orientation='vertical']) {
      grid-template-columns: auto minmax(0, max-content);
      inline-size: fit-content;
      max-inline-size: 100%;
      column-gap: ${space[2]};
    }
  }
`;

export const Value = styled.span.withConfig({ componentId: 'ws-slider-value' })`
  @layer wusum.components {
    grid-column: 1 / -1;
    justify-self: start;
    min-inline-size: 0;
    max-inline-size: 100%;
    overflow-wrap: break-word;
    ${textStyle('label')}
    font-variant-numeric: tabular-nums;
    &:where([data-range]) { display: flex; flex-wrap: wrap; column-gap: ${space[2]}; }
    & > * { min-inline-size: 0; }
  }
`;

/* The whole line, with round ends, below the filled part. */
export const Rail = styled.div.withConfig({ componentId: 'ws-slider-rail' })`
  @layer wusum.components {
    position: relative;
    box-sizing: border-box;
    min-inline-size: 0;
    block-size: max(${size.iconLg}, ${thumbBlockSize});
    touch-action: pan-y;
    &::before, &:where([data-single])::after {
      content: '';
      position: absolute;
      inset-inline: 0;
      inset-block: calc((100% - ${track}) / 2);
      box-sizing: border-box;
      border-radius: min(${vars.radius.control}, ${track});
      background: ${color.control.border};
      ${printExact}
    }
    /* The filled part before the centre of the first thumb. */
    &:where([data-single])::after {
      inset-inline-end: auto;
      inline-size: ${inset};
      border-start-end-radius: 0;
      border-end-end-radius: 0;
      background: ${color.accent.solid};
    }
    &:where([data-orientation='vertical']) {
      inline-size: max(${size.iconLg}, ${thumbBlockSize});
      block-size: ${length};
      touch-action: pan-x;
    }
    &:where([data-orientation='vertical'])::before, &:where([data-orientation='vertical'][data-single])::after {
      inset-block: 0;
      inset-inline: calc((100% - ${track}) / 2);
    }
    &:where([data-orientation='vertical'][data-single])::after {
      inset-block-start: auto;
      inline-size: auto;
      block-size: ${inset};
      border-radius: 0 0 min(${vars.radius.control}, ${track}) min(${vars.radius.control}, ${track});
    }
    [data-disabled] > &::before { background: ${color.disabled.border}; }
    [data-disabled] > &::after { background: ${color.disabled.text}; }
    @media (pointer: coarse) {
      &:where(:not([data-orientation='vertical'])) { block-size: ${size.target}; }
      &:where([data-orientation='vertical']) { inline-size: ${size.target}; }
    }
    @media (forced-colors: active) {
      &::before { forced-color-adjust: none; background: CanvasText; }
      &:where([data-single])::after { forced-color-adjust: none; background: Highlight; }
    }
  }
`;

/* It turns with the direction as a whole. */
export const Line = styled.svg.withConfig({ componentId: 'ws-slider-line' })`
  @layer wusum.components {
    position: absolute;
    z-index: 1;
    inset-inline: ${inset};
    inset-block: calc((100% - ${track}) / 2);
    inline-size: calc(100% - ${thumbInlineSize});
    block-size: ${track};
    overflow: visible;
    pointer-events: none;
    &:where(:dir(rtl)) { scale: -1 1; }
    &:where([data-orientation='vertical']) {
      inset-block: ${inset};
      inset-inline: calc((100% - ${track}) / 2);
      inline-size: ${track};
      block-size: calc(100% - ${thumbInlineSize});
    }
  }
`;

export const Fill = styled.rect.withConfig({ componentId: 'ws-slider-fill' })`
  @layer wusum.components {
    fill: ${color.accent.solid};
    [data-disabled] & { fill: ${color.disabled.text}; }
    @media (forced-colors: active) { forced-color-adjust: none; fill: Highlight; }
  }
`;

export const Dot = styled.line.withConfig({ componentId: 'ws-slider-dot' })`
  @layer wusum.components {
    stroke: ${color.text.default};
    stroke-linecap: round;
    stroke-width: calc(${borderWidth.default} * 2);
    &:where([data-filled]) { stroke: ${color.accent.onSolid}; }
    [data-disabled] & { stroke: ${color.disabled.background}; }
    @media (forced-colors: active) { forced-color-adjust: none; stroke: Canvas; }
  }
`;

/* In a range the inputs cover each other, and the rail takes the presses. */
export const Thumb = styled.input.withConfig({ componentId: 'ws-slider-thumb' })`
  @layer wusum.components {
    ${controlReset}
    position: absolute;
    z-index: 2;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    padding: 0;
    background: none;
    outline: none;
    cursor: pointer;
    touch-action: inherit;
    :where(.ws-slider-rail:not([data-single])) > & { pointer-events: none; }
    &:where([data-orientation='vertical']) { writing-mode: vertical-lr; direction: rtl; }
    &::-webkit-slider-runnable-track { block-size: 100%; display: flex; align-items: center; }
    &::-moz-range-track { background: none; }
    ${thumb(`
      appearance: none;
      box-sizing: border-box;
      inline-size: ${thumbInlineSize};
      block-size: ${thumbBlockSize};
      border: max(${borderWidth.default}, ${borderWidth.strong} - ${borderWidth.thin}) solid ${color.accent.solid};
      border-radius: ${thumbRadius};
      background: ${color.control.background};
      box-shadow: none;
    `)}
    ${thumb(`background: ${color.accent.soft};`, ':where(:hover)')}
    ${thumb(`background: ${color.accent.solid};`, ':where(:active)')}
    ${thumb(`outline: ${borderWidth.strong} solid ${color.focus.ring}; outline-offset: ${borderWidth.strong};`, ':where(:focus-visible)')}
    ${thumb(`border-color: ${color.status.danger.border};`, `:where([aria-invalid='true'])`)}
    &:where(:disabled) { cursor: not-allowed; }
    ${thumb(`border-color: ${color.disabled.text}; background: ${color.disabled.background};`, ':where(:disabled)')}
    @media (forced-colors: active) { ${thumb('forced-color-adjust: none; border-color: Highlight; background: Canvas;')} }
  }
`;

export const Labels = styled.table.withConfig({ componentId: 'ws-slider-marks' })`
  @layer wusum.components {
    table-layout: fixed;
    box-sizing: border-box;
    inline-size: 100%;
    padding-inline: ${inset};
    border-spacing: 0;
    border-collapse: separate;
    color: ${color.text.muted};
    ${textStyle('caption')}
    &:where([data-orientation='vertical']) {
      table-layout: auto;
      inline-size: auto;
      block-size: calc(${length} - ${thumbInlineSize});
      margin-block: ${inset};
      padding: 0;
    }
  }
`;

/* The labels of the ends begin and end where the values do. */
export const Cell = styled.td.withConfig({ componentId: 'ws-slider-mark' })`
  @layer wusum.components {
    padding: 0;
    border: 0;
    background: none;
    text-align: center;
    vertical-align: top;
    overflow-wrap: anywhere;
    &:where([data-align='start']) { text-align: start; }
    &:where([data-align='end']) { text-align: end; }
    [data-orientation='vertical'] & { text-align: start; vertical-align: middle; }
    [data-orientation='vertical'] &:where([data-align='start']) { vertical-align: top; }
    [data-orientation='vertical'] &:where([data-align='end']) { vertical-align: bottom; }
  }
`;
