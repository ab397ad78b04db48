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
    --ws-drawer-away: 100% 0;
    --ws-drawer-size: 1;
    --ws-drawer-keyboard: ${space[0]};
    box-sizing: border-box;
    flex-direction: column;
    position: fixed;
    inset: 0 auto ${keyboard} auto;
    inset-inline-end: 0;
    inline-size: min(${drawer.inlineSize} * var(--ws-drawer-size), 100% - ${space[7]});
    max-inline-size: none;
    block-size: auto;
    max-block-size: calc(100dvb - ${keyboard});
    margin: 0;
    padding: 0;
    padding-block-end: env(safe-area-inset-bottom);
    overflow: auto;
    ${scrollbar}
    overscroll-behavior: contain;
    touch-action: pan-y pinch-zoom;
    border: ${vars.border.overlay};
    border-block-width: 0;
    border-inline-end-width: 0;
    border-start-start-radius: ${drawer.radius};
    border-end-start-radius: ${drawer.radius};
    background: ${color.surface.raised};
    box-shadow: ${vars.shadow.overlay};
    color: ${color.text.default};
    ${textStyle('body')}
    outline: none;
    transition: ${exit};
    ${hidden}

    &:where(:dir(rtl)) { --ws-drawer-away: -100% 0; }
    &:where([data-side='inline-start']) {
      --ws-drawer-away: -100% 0;
      inset-inline: 0 auto;
      border-inline-width: 0 ${vars.borderWidth.default};
      border-start-start-radius: 0;
      border-end-start-radius: 0;
      border-start-end-radius: ${drawer.radius};
      border-end-end-radius: ${drawer.radius};
    }
    &:where([data-side='inline-start']:dir(rtl)) { --ws-drawer-away: 100% 0; }
    &:where([data-side='block-end']) {
      --ws-drawer-away: 0 100%;
      inset: auto 0 ${keyboard};
      inline-size: auto;
      max-block-size: min(${drawer.maxBlockSize} * var(--ws-drawer-size), 100dvb - ${keyboard} - ${space[7]});
      border: ${vars.border.overlay};
      border-inline-width: 0;
      border-block-end-width: 0;
      border-radius: ${drawer.radius} ${drawer.radius} 0 0;
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
