import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { byValue, scrollbar } from '../../system/fragments.js';

const { borderWidth, color } = vars;
const { splitter } = vars.component;
/** The sizes that a server renders: a style attribute may be forbidden. */
const steps = Array.from({ length: 19 }, (_, index) => (index + 1) * 5);
const column = ":where([data-orientation='vertical'])";

export const Root = styled.div.withConfig({ componentId: 'ws-splitter' })`
  @layer wusum.components {
    --ws-splitter: 50;
    ${byValue('step', steps, (step) => `--ws-splitter: ${step};`)}
    display: flex;
    min-inline-size: 0;
    block-size: 100%;
    &${column} { flex-direction: column; }
    &:where([data-dragging]) { user-select: none; cursor: col-resize; }
    &${column}:where([data-dragging]) { cursor: row-resize; }
    @media print { display: block; }
  }
`;

export const Pane = styled.div.withConfig({ componentId: 'ws-splitter-pane' })`
  @layer wusum.components {
    box-sizing: border-box;
    flex: 1 1 0;
    min-inline-size: 0;
    min-block-size: 0;
    overflow: auto;
    ${scrollbar}
    overflow-wrap: break-word;
    &:where(:first-child) { flex: 0 0 calc((100% - ${splitter.handle}) * var(--ws-splitter) / 100); }
    @media print { overflow: visible; }
  }
`;

export const Handle = styled.div.withConfig({ componentId: 'ws-splitter-handle' })`
  @layer wusum.components {
    position: relative;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: ${splitter.handle};
    outline: none;
    touch-action: none;
    cursor: col-resize;
    --ws-splitter-line: ${color.control.border};
    /* The line, and on it the sign that it can be moved. */
    &::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inline-size: ${splitter.line};
      background: var(--ws-splitter-line);
    }
    &::after {
      content: '';
      position: relative;
      inline-size: ${splitter.gripThickness};
      block-size: min(${splitter.grip}, 50%);
      border-radius: ${splitter.gripRadius};
      background: var(--ws-splitter-line);
    }
    .ws-splitter${column} > & { inline-size: auto; block-size: ${splitter.handle}; cursor: row-resize; }
    .ws-splitter${column} > &::before { inset: auto 0; inline-size: auto; block-size: ${splitter.line}; }
    .ws-splitter${column} > &::after {
      inline-size: min(${splitter.grip}, 50%);
      block-size: ${splitter.gripThickness};
    }
    &:where(:hover, [data-dragging] > *) { --ws-splitter-line: ${color.accent.text}; }
    &:where(:focus-visible)::after { outline: ${borderWidth.strong} solid ${color.focus.ring}; outline-offset: ${borderWidth.strong}; }
    &:where([aria-disabled='true']) { --ws-splitter-line: ${color.border.subtle}; cursor: auto; }
    &:where([aria-disabled='true'])::after { content: none; }
    @media (forced-colors: active) {
      forced-color-adjust: none;
      --ws-splitter-line: ButtonText;
      &:where(:hover) { --ws-splitter-line: Highlight; }
    }
    @media (pointer: coarse) { inline-size: max(${splitter.handle}, ${vars.size.target} / 2); }
    @media print { display: none; &::before, &::after { content: none; } }
  }
`;
