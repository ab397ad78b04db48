import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { focusRing, printExact, reducedMotion, textStyle, transition, visuallyHidden } from '../../system/fragments.js';
import { chevron } from '../field/css-icons.js';

const { borderWidth, color, radius, size, space } = vars;
const { cellSize } = vars.component.calendar;

export const Root = styled.div.withConfig({ componentId: 'ws-calendar' })`
  @layer wusum.components {
    box-sizing: border-box;
    display: inline-grid;
    gap: ${space[3]};
    max-inline-size: 100%;
    color: ${color.text.default};
    ${textStyle('body')}
    font-variant-numeric: tabular-nums;
    /* The server does not know the current day: the place is kept, the month comes with the reader's clock. */
    &:where([data-pending]) > * { visibility: hidden; }
  }
`;

export const Header = styled.div.withConfig({ componentId: 'ws-calendar-header' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: ${space[2]};
  }
`;

export const Choices = styled.div.withConfig({ componentId: 'ws-calendar-choices' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: ${space[1]};
    min-inline-size: 0;
  }
`;

/* A native list: phones show their own wheel. */
export const Pick = styled.select.withConfig({ componentId: 'ws-calendar-pick' })`
  @layer wusum.components {
    max-inline-size: 100%;
    min-block-size: ${size.control.sm};
    padding-inline: ${space[2]};
    border: ${borderWidth.default} solid transparent;
    border-radius: ${radius.field};
    background: ${color.control.background};
    color: inherit;
    ${textStyle('label')}
    cursor: pointer;

    &:where(:hover) { border-color: ${color.control.border}; }
    &:where(:disabled) { color: ${color.disabled.text}; cursor: not-allowed; }
    @media (pointer: coarse) { min-block-size: ${size.target}; }
    ${focusRing}
  }
`;

export const Turn = styled.button.withConfig({ componentId: 'ws-calendar-turn' })`
  @layer wusum.components {
    appearance: none;
    display: grid;
    place-items: center;
    /* With large text on a phone, the lists beside it have their space. */
    inline-size: min(${cellSize}, 14cqi);
    block-size: ${cellSize};
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: ${radius.field};
    background: none;
    color: ${color.text.muted};
    cursor: pointer;
    ${transition('control', 'background-color')}

    &::before {
      content: '';
      inline-size: ${size.iconSm};
      block-size: ${size.iconSm};
      ${chevron}
      rotate: 90deg;
    }
    /* The only place that mirrors them. */
    &:where([data-turn='forth']:dir(ltr), [data-turn='back']:dir(rtl))::before { rotate: -90deg; }
    &:where(:hover:enabled) { background: ${color.accent.soft}; color: ${color.text.default}; }
    &:where(:disabled) { color: ${color.disabled.text}; cursor: not-allowed; }
    @media (pointer: coarse) { inline-size: min(${size.target}, 14cqi); block-size: ${size.target}; }
    ${focusRing}
    ${reducedMotion}
  }
`;

export const Months = styled.div.withConfig({ componentId: 'ws-calendar-months' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    /* The header may be wider. */
    justify-content: center;
    gap: ${space[5]};
    min-inline-size: 0;
  }
`;

export const Month = styled.div.withConfig({ componentId: 'ws-calendar-month' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, max-content);
    align-content: start;
    gap: ${space[2]};
    min-inline-size: 0;
  }
`;

export const Title = styled.div.withConfig({ componentId: 'ws-calendar-title' })`
  @layer wusum.components {
    /* It does not widen the grid below it. */
    contain: inline-size;
    ${textStyle('label')}
    text-align: center;
    text-wrap: balance;
    /* The lists above have the same words. */
    &:where([data-repeated]) { ${visuallyHidden} }
  }
`;

export const Grid = styled.table.withConfig({ componentId: 'ws-calendar-grid' })`
  @layer wusum.components {
    inline-size: calc(7 * ${cellSize});
    max-inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    border-spacing: 0;
    @media (pointer: coarse) { inline-size: calc(7 * max(${cellSize}, ${size.target})); }
  }
`;

export const WeekDay = styled.th.withConfig({ componentId: 'ws-calendar-week-day' })`
  @layer wusum.components {
    padding: ${space[1]} 0;
    ${textStyle('caption')}
    color: ${color.text.muted};
    text-align: center;
    overflow: hidden;
  }
`;

/* The band of a range is on the cell, its caps on the day: both are logical, so a range mirrors with its page. */
export const Cell = styled.td.withConfig({ componentId: 'ws-calendar-cell' })`
  @layer wusum.components {
    block-size: ${cellSize};
    padding: calc(${borderWidth.default} / 2) 0;
    background-clip: content-box;
    ${printExact}
    &:where([data-range='start'], [data-range='middle'], [data-range='end']) { background-color: ${color.accent.soft}; }
    &:where([data-range='start']) { border-start-start-radius: ${radius.field}; border-end-start-radius: ${radius.field}; }
    &:where([data-range='end']) { border-start-end-radius: ${radius.field}; border-end-end-radius: ${radius.field}; }
    @media (pointer: coarse) { block-size: ${size.target}; }
  }
`;

export const Day = styled.button.withConfig({ componentId: 'ws-calendar-day' })`
  @layer wusum.components {
    appearance: none;
    box-sizing: border-box;
    display: grid;
    place-content: center;
    justify-items: center;
    overflow-wrap: anywhere;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: ${cellSize};
    margin: 0;
    padding: 0;
    border: ${borderWidth.default} solid transparent;
    border-radius: ${radius.field};
    background: none;
    color: inherit;
    font: inherit;
    /* Two digits fit in a seventh of a phone with large text. */
    font-size: min(1em, 8.5cqi);
    ${printExact}
    cursor: pointer;
    @media (pointer: coarse) { min-block-size: ${size.target}; }

    &:where([aria-current]) { border-color: ${color.accent.border}; color: ${color.accent.text}; font-weight: ${vars.font.weight.strong}; }
    &:where(:hover:enabled:not([aria-disabled])) { background: ${color.accent.soft}; color: ${color.accent.text}; }
    &:where([data-selected]),
    &:where([data-selected]):hover:enabled { background: ${color.accent.solid}; color: ${color.accent.onSolid}; }
    [data-range='middle'] > &:where([data-selected]),
    [data-range='middle'] > &:where([data-selected]):hover:enabled { background: none; color: ${color.accent.text}; }
    &:where([data-blocked]) { text-decoration: line-through; cursor: not-allowed; }
    &:where([data-blocked]):where([aria-disabled='true']):where(:not([data-selected])) { color: ${color.disabled.text}; }
    &:where(:disabled) { color: ${color.disabled.text}; cursor: not-allowed; }
    @media (forced-colors: active) {
      &:where(:not([aria-current])) { border-color: Canvas; }
      &:where([data-selected]),
      [data-range='middle'] > &:where([data-selected]) { forced-color-adjust: none; background: Highlight; color: HighlightText; }
      &:where([data-blocked], :disabled) { color: GrayText; }
    }
    /* The day in the other calendar. The name of the day has it too, as a date. */
    &:where([data-other])::after {
      content: attr(data-other) / '';
      ${textStyle('caption')}
      line-height: 1;
      color: ${color.text.muted};
    }
    &:where([data-other]:is([data-selected], [aria-current], [data-blocked], :disabled, :hover))::after { color: inherit; }
    ${focusRing}
    /* Above the band and the days next to it. */
    &:where(:focus-visible) { position: relative; }
  }
`;
