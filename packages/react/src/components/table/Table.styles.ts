import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { chevron, chevronUp } from '../field/css-icons.js';
import {
  below,
  coarseTarget,
  controlReset,
  focusRing,
  frame,
  printExact,
  scrollbar,
  textStyle,
  visuallyHidden,
} from '../../system/fragments.js';

const { border, borderWidth, color, font, radius, space } = vars;

const padding = (block: string, inline: string) => `
  --ws-table-block: ${block};
  --ws-table-inline: ${inline};
`;

/**
 * While there are more columns at a side, they fade out before the edge of the box. The element stays at the edge while the
 * table scrolls, and takes no space.
 */
const more = (element: 'before' | 'after', side: 'start' | 'end') => `
  &:where([data-more~='${side}'])::${element} {
    content: '';
    position: sticky;
    z-index: 1;
    inset-inline-${side}: 0;
    flex: none;
    inline-size: ${space[7]};
    margin-inline-${side === 'start' ? 'end' : 'start'}: calc(${space[7]} * -1);
    background: linear-gradient(to ${side === 'start' ? 'left' : 'right'}, transparent, ${color.surface.raised});
    pointer-events: none;
  }
  &:where([data-more~='${side}']:dir(rtl))::${element} {
    background: linear-gradient(to ${side === 'start' ? 'right' : 'left'}, transparent, ${color.surface.raised});
  }
`;

/* The box around the table scrolls. Cells that stay in view inherit its background through the rows. */
export const Root = styled.div.withConfig({ componentId: 'ws-table' })`
  @layer wusum.components {
    ${padding(space[3], space[4])}
    box-sizing: border-box;
    position: relative;
    display: flex;
    min-inline-size: 0;
    max-inline-size: 100%;
    overflow-x: auto;
    ${scrollbar}
    ${more('before', 'start')}
    ${more('after', 'end')}
    border: ${border.card};
    border-radius: ${radius.card};
    background: ${color.surface.raised};
    box-shadow: ${vars.shadow.raised};
    color: ${color.text.default};
    ${textStyle('body')}

    &:where([data-size='sm']) { ${padding(space[1], space[3])} }
    &:where([data-size='lg']) { ${padding(space[4], space[5])} }
    &:where([data-sticky='header'], [data-sticky='both']) { max-block-size: ${vars.component.table.maxBlockSize}; overflow-y: auto; }
    &:where([data-narrow='cards']) { ${frame} inline-size: 100%; }
    ${focusRing}
    &:where(:focus-visible) { outline-offset: calc(${borderWidth.strong} * -1); }
    /* A column that stays is the edge itself. */
    &:where([data-sticky='column'], [data-sticky='both'])::before { content: none; }
    @media print {
      overflow: visible;
      max-block-size: none;
      &::before, &::after { content: none; }
    }
    @media (forced-colors: active) { border: ${borderWidth.thin} solid CanvasText; }
  }
`;

export const Grid = styled.table.withConfig({ componentId: 'ws-table-grid' })`
  @layer wusum.components {
    /* Borders of cells that stay in view move with them only while they are separate. */
    border-collapse: separate;
    border-spacing: 0;
    flex: none;
    inline-size: 100%;
    margin: 0;
    background: inherit;
    font: inherit;
    text-align: start;

    ${below('sm')} {
      &:where([data-narrow='cards']), &:where([data-narrow='cards']) :where(tbody, tfoot, tr, td, th, caption) { display: block; }
      &:where([data-narrow='cards']) > :where(thead) { ${visuallyHidden} }
      &:where([data-narrow='cards']) > :where(thead) :where(th) { text-overflow: ellipsis; }
    }
  }
`;

export const Caption = styled.caption.withConfig({ componentId: 'ws-table-caption' })`
  @layer wusum.components {
    padding: var(--ws-table-block) var(--ws-table-inline);
    ${textStyle('label')}
    text-align: start;
    overflow-wrap: break-word;
  }
`;

export const Header = styled.thead.withConfig({ componentId: 'ws-table-header' })`
  @layer wusum.components {
    background: inherit;
    --ws-table-line: ${vars.component.table.headerLine} solid ${color.border.strong};
    --ws-table-text: ${color.text.muted};
    [data-sticky='header'] > * > &, [data-sticky='both'] > * > & { position: sticky; z-index: 2; inset-block-start: 0; }
  }
`;

export const Body = styled.tbody.withConfig({ componentId: 'ws-table-body' })`
  @layer wusum.components {
    background: inherit;
  }
`;

export const Footer = styled.tfoot.withConfig({ componentId: 'ws-table-footer' })`
  @layer wusum.components {
    background: inherit;
    font-weight: ${font.weight.strong};
    --ws-table-above: ${borderWidth.default} solid ${color.border.strong};
  }
`;

export const Row = styled.tr.withConfig({ componentId: 'ws-table-row' })`
  @layer wusum.components {
    background: inherit;
    [data-variant='zebra'] > tbody > & { --ws-table-line: 0 solid; }
    [data-variant='zebra'] > tbody > &:where(:nth-child(even)) { background: ${color.surface.sunken}; ${printExact} }
    tbody > &:where([data-selected]) { background: ${color.accent.soft}; ${printExact} }
    @media (forced-colors: active) {
      &:where([data-selected]) { outline: ${borderWidth.default} solid Highlight; outline-offset: calc(${borderWidth.default} * -1); }
    }
    ${below('sm')} {
      [data-narrow='cards'] > tbody > & { padding-block: ${space[3]}; border-block-end: ${borderWidth.thin} solid ${color.border.default}; }
      [data-narrow='cards'] > tbody > &:where(:last-child) { border-block-end: 0; }
    }
  }
`;

const cell = `
  box-sizing: border-box;
  padding: var(--ws-table-block) var(--ws-table-inline);
  border: 0;
  border-block-start: var(--ws-table-above, 0 solid);
  border-block-end: var(--ws-table-line, ${vars.component.table.rowLine} solid ${color.border.subtle});
  text-align: start;
  vertical-align: baseline;
  /* A word stays whole: the table scrolls. Columns with a width of their own break it. */
  overflow-wrap: var(--ws-table-wrap, normal);
  &:where([data-align='center']) { text-align: center; }
  &:where([data-align='end'], [data-numeric]) { text-align: end; }
  &:where([data-align='start'][data-numeric]) { text-align: start; }
  &:where([data-numeric]) { font-variant-numeric: tabular-nums; white-space: var(--ws-table-number-space, nowrap); }
  tbody:last-child > :last-child > &, tfoot > :last-child > & { border-block-end-width: 0; }
  [data-sticky='column'] > * > * > &:where(:first-child), [data-sticky='both'] > * > * > &:where(:first-child) {
    position: sticky;
    z-index: 1;
    inset-inline-start: 0;
    background: inherit;
  }
  [data-sticky='column'][data-more~='start'] > * > * > &:where(:first-child), [data-sticky='both'][data-more~='start'] > * > * > &:where(:first-child) {
    border-inline-end: ${borderWidth.thin} solid ${color.border.default};
  }
  ${below('sm')} {
    [data-narrow='cards'] > :is(tbody, tfoot) > * > & { border: 0; padding-block: ${space[1]}; text-align: start; white-space: normal; overflow-wrap: anywhere; position: static; }
  }
`;

export const Cell = styled.td.withConfig({ componentId: 'ws-table-cell' })`
  @layer wusum.components {
    ${cell}
    ${below('sm')} {
      /* The header floats in the space at the start: text and elements of the cell stay one flow of text. */
      [data-narrow='cards'] > :is(tbody, tfoot) > * > &:where([data-label]) { display: flow-root; padding-inline-start: calc(var(--ws-table-inline) + 38cqi); }
      [data-narrow='cards'] > :is(tbody, tfoot) > * > &:where([data-label])::before {
        content: attr(data-label) / '';
        float: inline-start;
        box-sizing: border-box;
        inline-size: 38cqi;
        margin-inline-start: -38cqi;
        padding-inline-end: ${space[3]};
        color: ${color.text.muted};
        font-weight: ${font.weight.regular};
      }
    }
  }
`;

export const ColumnHeader = styled.th.withConfig({ componentId: 'ws-table-column-header' })`
  @layer wusum.components {
    ${cell}
    color: var(--ws-table-text, inherit);
    ${textStyle('label')}
    /* As the checkbox of all rows beside it. */
    vertical-align: middle;
  }
`;

export const RowHeader = styled.th.withConfig({ componentId: 'ws-table-row-header' })`
  @layer wusum.components {
    ${cell}
    font-weight: ${font.weight.strong};
  }
`;

/* As wide as its checkbox. */
export const SelectCell = styled.td.withConfig({ componentId: 'ws-table-select-cell' })`
  @layer wusum.components {
    ${cell}
    /* The smallest share; WebKit takes zero for auto. */
    inline-size: 1%;
    padding-inline-end: 0;
    vertical-align: middle;
    line-height: 0;
  }
`;

/* The button has the height of its text; a finger presses the whole cell. */
export const Sort = styled.button.withConfig({ componentId: 'ws-table-sort' })`
  @layer wusum.components {
    ${controlReset}
    display: inline-flex;
    align-items: center;
    gap: ${space[2]};
    padding: 0;
    border: 0;
    border-radius: ${radius.sm};
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: inherit;
    cursor: pointer;
    [data-numeric] > &, [data-align='end'] > & { flex-direction: row-reverse; }
    &:where(:hover), [aria-sort='ascending'] > &, [aria-sort='descending'] > & { color: ${color.text.default}; }
    ${focusRing}
    ${coarseTarget}
  }
`;

const half = `calc(${vars.size.iconSm} * 0.5)`;

/* Both orders while the table is not sorted by this column, then the one that is. */
export const SortIcon = styled.span.withConfig({ componentId: 'ws-table-sort-icon' })`
  @layer wusum.components {
    display: grid;
    flex: none;
    gap: ${borderWidth.default};
    &::before, &::after { content: ''; inline-size: ${half}; block-size: ${half}; }
    &::before { ${chevronUp} }
    &::after { ${chevron} }
    [aria-sort='ascending'] > * > &::after, [aria-sort='descending'] > * > &::before { visibility: hidden; }
  }
`;
