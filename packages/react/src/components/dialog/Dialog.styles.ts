import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { focusRing, modalBackdrop, modalMotion, scrollbar, textStyle } from '../../system/fragments.js';
import { cross } from '../field/css-icons.js';

const { color, space } = vars;

const [enter, exit] = [modalMotion('overlay'), modalMotion('exit')];

const hidden = `opacity: 0; translate: 0 ${space[2]};`;
/** Wide and high enough that a footer in view leaves room for what it belongs to: not at 400 % zoom. */
const roomy = '@media (min-height: 30em) and (min-width: 40em), (min-height: 45em)';

export const Content = styled.dialog.withConfig({ componentId: 'ws-dialog' })`
  @layer wusum.components {
    box-sizing: border-box;
    flex-direction: column;
    position: fixed;
    inset: 0;
    inline-size: min(${vars.component.dialog.maxInlineSize}, 100% - 2 * ${space[4]});
    max-inline-size: none;
    block-size: fit-content;
    max-block-size: calc(100dvb - 2 * ${space[4]});
    margin: auto;
    padding: 0;
    overflow: auto;
    ${scrollbar}
    overscroll-behavior: contain;
    border: ${vars.border.overlay};
    border-radius: ${vars.radius.lg};
    background: ${color.surface.raised};
    box-shadow: ${vars.shadow.overlay};
    color: ${color.text.default};
    ${textStyle('body')}
    outline: none;
    transition: ${exit};
    ${hidden}

    &:where([open]) {
      display: flex;
      opacity: 1;
      translate: none;
      transition: ${enter};
      @starting-style { ${hidden} }
    }
    ${modalBackdrop}
    /* Not in the top layer there is no backdrop, and lists of libraries have a higher z-index. */
    &:where([data-layer='page']) {
      z-index: calc(${vars.zIndex.sticky} + ${vars.zIndex.raised});
      box-shadow: ${vars.shadow.overlay}, 0 0 0 calc(${vars.component.dialog.maxInlineSize} * 8) ${color.scrim};
    }
    &:where([data-size='sm']) { inline-size: min(${vars.component.dialog.maxInlineSize} * 0.75, 100% - 2 * ${space[4]}); }
    &:where([data-size='lg']) { inline-size: min(${vars.component.dialog.maxInlineSize} * 1.5, 100% - 2 * ${space[4]}); }
    /* The close button is in the corner of the first part, whatever it is. */
    &:where(:has(> .ws-dialog-cross)) > :where(:first-child) {
      --ws-dialog-corner: ${vars.size.control.sm};
      padding-inline-end: calc(${vars.space.card} + var(--ws-dialog-corner));
      @media (pointer: coarse) { --ws-dialog-corner: ${vars.size.target}; }
    }
    @media (forced-colors: active) { border: ${vars.borderWidth.default} solid CanvasText; }
    @media (prefers-reduced-motion: reduce) { &, &::backdrop { transition: none; } }
  }
`;

export const Title = styled.h2.withConfig({ componentId: 'ws-dialog-title' })`
  @layer wusum.components {
    ${textStyle('heading2')}
    flex: none;
    margin: 0;
    padding: ${vars.space.card} ${vars.space.card} 0;
    padding-inline-end: calc(${vars.space.card} + var(--ws-dialog-corner, 0px));
    overflow-wrap: break-word;
    text-wrap: balance;
  }
`;

export const Cross = styled.button.withConfig({ componentId: 'ws-dialog-cross' })`
  @layer wusum.components {
    appearance: none;
    position: absolute;
    inset-block-start: ${vars.space.card};
    inset-inline-end: ${vars.space.card};
    display: grid;
    place-items: center;
    inline-size: ${vars.size.control.sm};
    block-size: ${vars.size.control.sm};
    margin: 0;
    /* The icon, not the target around it, lines up with the edge of the text and with the first line of the title. */
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

export const Description = styled.p.withConfig({ componentId: 'ws-dialog-description' })`
  @layer wusum.components {
    flex: none;
    max-inline-size: ${vars.size.measure};
    margin: 0;
    padding: ${space[3]} ${vars.space.card} 0;
    overflow-wrap: break-word;
    text-wrap: pretty;

    &:where(:last-child, :has(+ .ws-dialog-cross)) { padding-block-end: ${vars.space.card}; }
  }
`;

/* In a low window the whole dialog scrolls: a footer that stays in view would cover what it belongs to. */
export const Body = styled.div.withConfig({ componentId: 'ws-dialog-body' })`
  @layer wusum.components {
    flex: 0 1 auto;
    display: flex;
    flex-direction: column;
    gap: ${space[4]};
    padding: ${space[4]} ${vars.space.card} ${vars.space.card};
    overflow-wrap: break-word;

    ${roomy} { min-block-size: 0; overflow: auto; overscroll-behavior: contain; ${scrollbar} }
    ${focusRing}
    &:where(:focus-visible) { outline-offset: calc(${vars.borderWidth.strong} * -1); }
  }
`;

export const Footer = styled.div.withConfig({ componentId: 'ws-dialog-footer' })`
  @layer wusum.components {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    gap: ${space[3]};
    padding: ${space[4]} ${vars.space.card} ${vars.space.card};

    .ws-dialog-body + & { padding-block-start: ${space[3]}; }
    /* A body that scrolls is in the tab order. A shadow has no part in the layout that decides it. */
    .ws-dialog-body[tabindex] + & { box-shadow: 0 calc(${vars.borderWidth.thin} * -1) 0 ${color.border.subtle}; }
  }
`;
