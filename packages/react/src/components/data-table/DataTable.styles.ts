import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { chevron } from '../field/css-icons.js';
import {
  belowWidth,
  byValue,
  coarseReach,
  controlReset,
  focusRing,
  reducedMotion,
  transition,
} from '../../system/fragments.js';

const { borderWidth, color, component, radius, size, space } = vars;

/** As many columns stay in view at each edge: five of data, and those of checkboxes and details. */
const pins = [0, 1, 2, 3, 4, 5, 6] as const;

export const Root = styled.div.withConfig({ componentId: 'ws-data-table' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[4]};
    min-inline-size: 0;
    &:where([data-size='sm']) { gap: ${space[3]}; }
    &:where([data-size='lg']) { gap: ${space[5]}; }
  }
`;

export const Toolbar = styled.div.withConfig({ componentId: 'ws-data-table-toolbar' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[3]};
    @media print { display: none; }
  }
`;

export const Search = styled.div.withConfig({ componentId: 'ws-data-table-search' })`
  @layer wusum.components {
    flex: 1 1 ${component.dataTable.search};
    min-inline-size: 0;
    max-inline-size: ${component.dataTable.search};
    ${belowWidth('sm', (condition) => `&:where(*${condition}) { flex-basis: calc(${component.dataTable.search} / 2); max-inline-size: none; }`)}
  }
`;

/* The number of rows, and the controls after it at the end. Where it is narrow, the controls are beside the search. */
export const Count = styled.span.withConfig({ componentId: 'ws-data-table-count' })`
  @layer wusum.components {
    flex: 1 0 auto;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    color: ${color.text.muted};
    ${belowWidth('sm', (condition) => `&:where(*${condition}) { order: 1; flex-basis: 100%; }`)}
  }
`;

/* Columns have the widths of the column elements, so a row that scrolls into view changes none. */
export const Box = styled.div.withConfig({ componentId: 'ws-data-table-box' })`
  @layer wusum.components {
    & > table { table-layout: fixed; --ws-data-table-space: 100%; --ws-table-wrap: anywhere; --ws-table-number-space: normal; }
    /* Of many thousands of rows, paper has those in view. */
    @media print { &:has(> [data-print='view']) { overflow: hidden; max-block-size: ${component.table.maxBlockSize}; } }
  }
`;

/* A cell is one of `Table`, whose style sheet may come later: rules of properties that it has too are stronger. */
const pinned = `
  &:where([data-pin]) { position: sticky; z-index: 1; background: inherit; }
  ${byValue('pin-at', pins, (at) => `--ws-data-table-start: var(--ws-data-table-start-${at}, 0px); --ws-data-table-end: var(--ws-data-table-end-${at}, 0px);`)}
  &:where([data-pin='start']) { inset-inline-start: var(--ws-data-table-start); }
  &:where([data-pin='end']) { inset-inline-end: var(--ws-data-table-end); }
  &[data-pin='start'][data-pin-last] { border-inline-end: ${borderWidth.thin} solid ${color.border.default}; }
  &[data-pin='end'][data-pin-last] { border-inline-start: ${borderWidth.thin} solid ${color.border.default}; }
`;

export const Cell = styled.td.withConfig({ componentId: 'ws-data-table-cell' })`
  @layer wusum.components { ${pinned} }
`;

export const Header = styled.th.withConfig({ componentId: 'ws-data-table-header' })`
  @layer wusum.components {
    position: relative;
    ${pinned}
  }
`;

/* Below its row, under all columns. */
export const Detail = styled.td.withConfig({ componentId: 'ws-data-table-detail' })`
  @layer wusum.components { && { background: ${color.surface.sunken}; } }
`;

/* In view, wherever the table is scrolled to. */
export const Empty = styled.div.withConfig({ componentId: 'ws-data-table-empty' })`
  @layer wusum.components {
    position: sticky;
    inset-inline-start: var(--ws-table-inline);
    box-sizing: border-box;
    max-inline-size: calc(var(--ws-data-table-space) - 2 * var(--ws-table-inline));
  }
`;

/* The height of rows that are not in the document. */
export const Space = styled.tr.withConfig({ componentId: 'ws-data-table-space' })`
  @layer wusum.components {
    & > td { padding: 0; border: 0; }
  }
`;

export const Expand = styled.button.withConfig({ componentId: 'ws-data-table-expand' })`
  @layer wusum.components {
    ${controlReset}
    display: inline-grid;
    place-items: center;
    inline-size: ${size.iconMd};
    block-size: ${size.iconMd};
    padding: 0;
    border: 0;
    border-radius: ${radius.sm};
    background: none;
    color: ${color.text.muted};
    cursor: pointer;
    &:where(:hover) { color: ${color.text.default}; }
    ${focusRing}
    ${coarseReach}
  }
`;

/* Points along the text, and down while the details are shown. */
export const ExpandIcon = styled.span.withConfig({ componentId: 'ws-data-table-expand-icon' })`
  @layer wusum.components {
    inline-size: calc(${size.iconSm} * 0.75);
    block-size: calc(${size.iconSm} * 0.75);
    rotate: -90deg;
    ${chevron}
    &:where(:dir(rtl)) { rotate: 90deg; }
    [aria-expanded='true'] > & { rotate: 0deg; }
  }
`;

/* An area at the end edge of a header; a line in it shows where the column ends. A column pinned to the end has it at its start. */
export const Handle = styled.span.withConfig({ componentId: 'ws-data-table-handle' })`
  @layer wusum.components {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: ${component.dataTable.handle};
    cursor: col-resize;
    touch-action: none;
    outline: none;
    &:where([data-edge='start']) { inset-inline: 0 auto; }
    &::before {
      content: '';
      position: absolute;
      inset-block: ${component.dataTable.handleInset};
      inset-inline-end: 0;
      border-inline-end: ${borderWidth.default} solid ${color.border.default};
    }
    &:where([data-edge='start'])::before { inset-inline: 0 auto; }
    /* The table ends there: a line beside its border. */
    &:where(th:last-child > :not([data-edge], :hover, :active, :focus-visible))::before { visibility: hidden; }
    ${transition('control', 'border-color')}
    &:where(:hover, :active, :focus-visible)::before { inset-block: 0; border-inline-end: ${borderWidth.strong} solid ${color.focus.ring}; }
    ${reducedMotion}
    @media print { display: none; }
    @media (forced-colors: active) { &:where(:focus-visible)::before { border-color: Highlight; } }
  }
`;

export const SelectionBar = styled.div.withConfig({ componentId: 'ws-data-table-selection' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[3]};
    padding: ${space[3]} ${space[4]};
    border: ${component.dataTable.selectionBorder} solid ${color.accent.border};
    border-radius: ${component.dataTable.selectionRadius};
    background: ${color.accent.soft};
    color: ${color.text.default};
    @media (forced-colors: active) { border-width: max(${borderWidth.thin}, ${component.dataTable.selectionBorder}); }
    @media print { display: none; }
  }
`;

export const SelectionCount = styled.span.withConfig({ componentId: 'ws-data-table-selection-count' })`
  @layer wusum.components { flex: 1 0 auto; max-inline-size: 100%; overflow-wrap: anywhere; }
`;
