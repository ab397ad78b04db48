import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { focusRing, reducedMotion, textStyle } from '../../system/fragments.js';
import { cross } from '../field/css-icons.js';

const { color, space } = vars;
const { transition } = vars.motion;

export const Overlay = styled.div.withConfig({ componentId: 'ws-dialog-overlay' })`
  @layer wusum.components {
    position: fixed;
    inset: 0;
    z-index: ${vars.layer.dialog};
    background: ${color.scrim};
    /* The body takes no pointer while a dialog is open; the veil does, and keeps it from the page. */
    pointer-events: auto;

    &:where([data-state='open']) { animation: ws-dialog-fade ${transition.overlay}; }
    &:where([data-state='closed']) { animation: ws-dialog-fade ${transition.exit} reverse forwards; }
    ${reducedMotion}
  }
  @keyframes ws-dialog-fade { from { opacity: 0; } }
`;

export const Content = styled.div.withConfig({ componentId: 'ws-dialog' })`
  @layer wusum.components {
    box-sizing: border-box;
    position: fixed;
    inset: 0;
    z-index: ${vars.layer.dialog};
    inline-size: min(${vars.size.dialog}, 100% - 2 * ${space[4]});
    block-size: fit-content;
    max-block-size: calc(100dvb - 2 * ${space[4]});
    margin: auto;
    overflow: auto;
    overscroll-behavior: contain;
    border: ${vars.border.overlay};
    border-radius: ${vars.radius.lg};
    background: ${color.surface.raised};
    box-shadow: ${vars.shadow.overlay};
    color: ${color.text.default};
    ${textStyle('body')}
    outline: none;

    &:where([data-size='sm']) { inline-size: min(${vars.size.dialog} * 0.75, 100% - 2 * ${space[4]}); }
    &:where([data-size='lg']) { inline-size: min(${vars.size.dialog} * 1.5, 100% - 2 * ${space[4]}); }
    &:where([data-state='open']) { animation: ws-dialog-enter ${transition.overlay}; }
    &:where([data-state='closed']) { animation: ws-dialog-enter ${transition.exit} reverse forwards; }
    @media (forced-colors: active) { border: ${vars.borderWidth.default} solid CanvasText; }
    ${reducedMotion}
  }
  @keyframes ws-dialog-enter { from { opacity: 0; translate: 0 ${space[2]}; } }
`;

export const Head = styled.div.withConfig({ componentId: 'ws-dialog-head' })`
  @layer wusum.components {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: ${space[4]};
    padding: ${vars.space.card} ${vars.space.card} 0;
  }
`;

export const Title = styled.h2.withConfig({ componentId: 'ws-dialog-title' })`
  @layer wusum.components {
    ${textStyle('heading2')}
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: break-word;
    text-wrap: balance;
  }
`;

export const Cross = styled.button.withConfig({ componentId: 'ws-dialog-cross' })`
  @layer wusum.components {
    appearance: none;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: ${vars.size.control.sm};
    block-size: ${vars.size.control.sm};
    margin: 0;
    /* The sign, not the room around it, lines up with the edge of the text and with the first line of the title. */
    margin-inline-end: calc((${vars.size.iconSm} - ${vars.size.control.sm}) / 2);
    margin-block: calc((1lh - ${vars.size.control.sm}) / 2);
    padding: 0;
    border: 0;
    border-radius: ${vars.radius.control};
    background: none;
    ${textStyle('heading2')}
    color: ${color.text.muted};
    cursor: pointer;

    &::before {
      content: '';
      inline-size: ${vars.size.iconSm};
      block-size: ${vars.size.iconSm};
      ${cross}
    }
    &:where(:hover) { color: ${color.text.default}; }
    &:where(:active) { background: ${color.accent.soft}; }
    @media (pointer: coarse) {
      inline-size: ${vars.size.target};
      block-size: ${vars.size.target};
      margin-inline-end: calc((${vars.size.iconSm} - ${vars.size.target}) / 2);
      margin-block: calc((1lh - ${vars.size.target}) / 2);
    }
    ${focusRing}
  }
`;

export const Body = styled.div.withConfig({ componentId: 'ws-dialog-body' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[4]};
    padding: ${space[3]} ${vars.space.card} ${vars.space.card};
  }
`;

export const Description = styled.p.withConfig({ componentId: 'ws-dialog-description' })`
  @layer wusum.components {
    max-inline-size: ${vars.size.measure};
    margin: 0;
    text-wrap: pretty;
  }
`;

/* Stays in sight while a long dialog scrolls under it. */
export const Footer = styled.div.withConfig({ componentId: 'ws-dialog-footer' })`
  @layer wusum.components {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: ${space[3]};
    padding: ${space[2]} ${vars.space.card} ${vars.space.card};
    background: ${color.surface.raised};
  }
`;
