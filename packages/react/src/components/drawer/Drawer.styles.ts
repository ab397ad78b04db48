import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { modalBackdrop, modalMotion, printExact, scrollbar, textStyle } from '../../system/fragments.js';

const { color, space } = vars;
const { drawer } = vars.component;
const [enter, exit] = [modalMotion('overlay'), modalMotion('exit')];
const hidden = 'translate: var(--ws-drawer-away);';
/** The part of the window that the keyboard on the screen covers. */
const keyboard = 'var(--ws-drawer-keyboard)';

export const Content = styled.dialog.withConfig({ componentId: 'ws-drawer' })`
  @layer wusum.components {
    --ws-drawer-away: calc(100% + ${drawer.inset}) 0;
    --ws-drawer-size: 1;
    --ws-drawer-keyboard: ${space[0]};
    box-sizing: border-box;
    flex-direction: column;
    position: fixed;
    inset: ${drawer.inset} auto calc(${keyboard} + ${drawer.inset}) auto;
    inset-inline-end: ${drawer.inset};
    inline-size: min(${drawer.inlineSize} * var(--ws-drawer-size), 100% - ${space[7]});
    max-inline-size: none;
    block-size: auto;
    max-block-size: calc(100dvb - ${keyboard} - 2 * ${drawer.inset});
    margin: 0;
    padding: 0;
    padding-block-end: env(safe-area-inset-bottom);
    overflow: auto;
    ${scrollbar}
    overscroll-behavior: contain;
    touch-action: pan-y pinch-zoom;
    border: ${vars.border.overlay};
    border-block-width: ${drawer.outerBorder};
    border-inline-end-width: ${drawer.outerBorder};
    border-start-start-radius: ${drawer.radius};
    border-end-start-radius: ${drawer.radius};
    border-start-end-radius: ${drawer.outerRadius};
    border-end-end-radius: ${drawer.outerRadius};
    background: ${color.surface.raised};
    box-shadow: ${vars.shadow.overlay};
    color: ${color.text.default};
    ${textStyle('body')}
    outline: none;
    transition: ${exit};
    ${hidden}

    &:where(:dir(rtl)) { --ws-drawer-away: calc(-100% - ${drawer.inset}) 0; }
    &:where([data-side='inline-start']) {
      --ws-drawer-away: calc(-100% - ${drawer.inset}) 0;
      inset-inline: ${drawer.inset} auto;
      border-inline: ${vars.border.overlay};
      border-inline-start-width: ${drawer.outerBorder};
      border-start-start-radius: ${drawer.outerRadius};
      border-end-start-radius: ${drawer.outerRadius};
      border-start-end-radius: ${drawer.radius};
      border-end-end-radius: ${drawer.radius};
    }
    &:where([data-side='inline-start']:dir(rtl)) { --ws-drawer-away: calc(100% + ${drawer.inset}) 0; }
    &:where([data-side='block-end']) {
      --ws-drawer-away: 0 calc(100% + ${drawer.inset});
      inset: auto ${drawer.inset} calc(${keyboard} + ${drawer.inset});
      inline-size: auto;
      max-block-size: min(${drawer.maxBlockSize} * var(--ws-drawer-size), 100dvb - ${keyboard} - ${space[7]});
      border: ${vars.border.overlay};
      border-inline-width: ${drawer.outerBorder};
      border-block-end-width: ${drawer.outerBorder};
      border-radius: ${drawer.radius} ${drawer.radius} ${drawer.outerRadius} ${drawer.outerRadius};
      touch-action: none;
    }
    &:where([data-size='sm']) { --ws-drawer-size: 0.75; }
    &:where([data-size='lg']) { --ws-drawer-size: 1.5; }
    /* A finger on it moves the drawer. */
    &:where([data-side='block-end'])::before {
      content: '';
      flex: none;
      inline-size: ${drawer.handleInlineSize};
      block-size: ${drawer.handleBlockSize};
      margin: ${space[3]} auto calc(-1 * ${space[2]});
      ${printExact}
      border-radius: ${drawer.handleBlockSize};
      background: ${color.control.border};
      @media (forced-colors: active) { background: CanvasText; }
    }
    &:where([open]) {
      display: flex;
      translate: none;
      transition: ${enter};
      @starting-style { ${hidden} }
    }
    &:where([data-dragging]) { transition: none; user-select: none; }
    ${modalBackdrop}
    & > .ws-dialog-body {
      flex: 1 1 auto;
      touch-action: pan-y pinch-zoom;
      @media (min-height: 30em) { min-block-size: 0; overflow: auto; overscroll-behavior: contain; ${scrollbar} }
    }
    &:where(:has(> .ws-dialog-cross)) > :where(:first-child) {
      --ws-dialog-corner: ${vars.size.control.sm};
      padding-inline-end: calc(${vars.space.card} + var(--ws-dialog-corner));
      @media (pointer: coarse) { --ws-dialog-corner: ${vars.size.target}; }
    }
    /* In a low window the drawer scrolls as a whole. */
    @media (max-height: 30em) { &:where([data-side='block-end']) { touch-action: pan-y pinch-zoom; } }
    @media (forced-colors: active) { border-color: CanvasText; }
    @media (prefers-reduced-motion: reduce) { &, &::backdrop { transition: none; } }
  }
`;
