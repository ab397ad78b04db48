import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { chevron } from '../field/css-icons.js';
import {
  coarseTarget,
  controlReset,
  focusRing,
  frame,
  from,
  printExact,
  reducedMotion,
  textStyle,
  transition,
  visuallyHidden,
} from '../../system/fragments.js';

const { borderWidth, color, radius, size, space } = vars;

export const Root = styled.nav.withConfig({ componentId: 'ws-pagination' })`
  @layer wusum.components {
    ${frame}
    inline-size: 100%;
    min-inline-size: 0;
    ${textStyle('label')}
    color: ${color.text.default};
    @media print { display: none; }
  }
`;

export const List = styled.ul.withConfig({ componentId: 'ws-pagination-list' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: ${space[1]};
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

/* Where there is little space, a sentence is in place of the pages. */
export const Entry = styled.li.withConfig({ componentId: 'ws-pagination-entry' })`
  @layer wusum.components {
    min-inline-size: 0;
    text-align: center;
    &:where([data-part='page'], [data-part='gap']) { display: none; }
    &:where([data-part='gap']) { min-inline-size: ${size.control.md}; color: ${color.text.muted}; }
    &:where([data-part='summary']) { padding-inline: ${space[3]}; }
    ${from('sm')} {
      &:where([data-part='page'], [data-part='gap']) { display: block; }
      &:where([data-part='summary']) { display: none; }
    }
  }
`;

export const Page = styled.button.withConfig({ componentId: 'ws-pagination-page' })`
  @layer wusum.components {
    ${controlReset}
    ${printExact}
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: ${space[2]};
    min-inline-size: ${size.control.md};
    min-block-size: ${size.control.md};
    padding: 0 ${space[3]};
    border: ${borderWidth.default} solid transparent;
    border-radius: ${radius.control};
    background: none;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-decoration: none;
    cursor: pointer;
    ${transition('control', 'background-color', 'color')}
    &:where(:hover) { background: ${color.neutral.soft}; }
    &:where(:active) { background: ${color.neutral.softActive}; }
    &:where([aria-current]) { border-color: ${color.accent.solid}; background: ${color.accent.solid}; color: ${color.accent.onSolid}; }
    &:where([aria-disabled='true']) { background: none; color: ${color.disabled.text}; cursor: not-allowed; }
    @media (forced-colors: active) {
      &:where([aria-current]) { forced-color-adjust: none; border-color: Highlight; background: Highlight; color: HighlightText; }
      &:where([aria-disabled='true']) { color: GrayText; }
    }
    ${focusRing}
    ${coarseTarget}
    ${reducedMotion}
  }
`;

/* Points to the page before, and to the next one at the end: mirrored once, by the direction. */
export const Arrow = styled.span.withConfig({ componentId: 'ws-pagination-arrow' })`
  @layer wusum.components {
    flex: none;
    inline-size: calc(${size.iconSm} * 0.75);
    block-size: calc(${size.iconSm} * 0.75);
    rotate: 90deg;
    ${chevron}
    &:where(:dir(rtl)), &:where([data-to='next']) { rotate: -90deg; }
    &:where([data-to='next']:dir(rtl)) { rotate: 90deg; }
  }
`;

/* The words of the arrows are for assistive technology where there is little space. */
export const Word = styled.span.withConfig({ componentId: 'ws-pagination-word' })`
  @layer wusum.components {
    ${visuallyHidden}
    ${from('sm')} { position: static; inline-size: auto; block-size: auto; overflow: visible; clip-path: none; }
  }
`;
