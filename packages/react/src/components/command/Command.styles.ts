import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { modalBackdrop, modalMotion, scrollbar, textStyle, visuallyHidden } from '../../system/fragments.js';
import { bare, boxButton } from '../field/field-box.js';
import { chevron } from '../field/css-icons.js';

const { borderWidth, color, size, space } = vars;
const { command, listBox } = vars.component;
const [enter, exit] = [modalMotion('overlay'), modalMotion('exit')];
const hidden = `opacity: 0; translate: 0 calc(${space[2]} * -1);`;
const icon = `calc(${size.iconSm} * 0.75)`;

/* Near the top of the window: it does not move when the list gets shorter. */
export const Content = styled.dialog.withConfig({ componentId: 'ws-command' })`
  @layer wusum.components {
    box-sizing: border-box;
    flex-direction: column;
    position: fixed;
    inset: min(12dvb, ${space[9]}) 0 auto;
    inline-size: min(${command.maxInlineSize}, 100% - 2 * ${space[4]});
    max-inline-size: none;
    block-size: fit-content;
    max-block-size: min(${command.maxBlockSize}, 100dvb - 2 * min(12dvb, ${space[9]}));
    margin: 0 auto;
    padding: 0;
    overflow: hidden;
    border: ${vars.border.overlay};
    border-radius: ${command.radius};
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
    /* A low window, or one at 400 % zoom: it scrolls as a whole. */
    @media (max-height: 20em) { overflow: auto; }
    @media (forced-colors: active) { border: ${borderWidth.default} solid CanvasText; }
    @media (prefers-reduced-motion: reduce) { &, &::backdrop { transition: none; } }
  }
`;

export const Bar = styled.div.withConfig({ componentId: 'ws-command-bar' })`
  @layer wusum.components {
    flex: none;
    display: flex;
    align-items: center;
    gap: ${space[2]};
    min-block-size: ${command.bar};
    padding-inline: ${space[4]} ${space[2]};
    border-block-end: ${command.line} solid ${color.border.subtle};
    color: ${color.text.muted};

    &:where(:has(> .ws-command-back)) { padding-inline-start: ${space[2]}; }
    /* The dialog has nothing else to type in: where focus is is shown by the line below the field. */
    &:where(:has(> .ws-command-input:focus-visible)) {
      border-block-end-color: ${color.focus.ring};
      box-shadow: 0 ${borderWidth.thin} 0 ${color.focus.ring};
    }
  }
`;

export const Input = styled.input.withConfig({ componentId: 'ws-command-input' })`
  @layer wusum.components {
    ${bare}
    flex: 1 1 ${size.control.lg};
    align-self: stretch;
    padding: ${space[3]} ${space[2]};
    color: ${color.text.default};
    text-overflow: ellipsis;
  }
`;

export const Back = styled.button.withConfig({ componentId: 'ws-command-back' })`
  @layer wusum.components {
    ${boxButton}
    margin-inline-end: 0;
    &::before {
      content: '';
      inline-size: ${icon};
      block-size: ${icon};
      rotate: 90deg;
      ${chevron}
    }
    &:where(:dir(rtl))::before { rotate: -90deg; }
  }
`;

/* The page that is open. */
export const PageName = styled.bdi.withConfig({ componentId: 'ws-command-page' })`
  @layer wusum.components {
    flex: 0 1 auto;
    max-inline-size: 40%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    padding: ${space[1]} ${space[2]};
    border-radius: ${vars.radius.sm};
    background: ${color.neutral.soft};
    ${textStyle('caption')}
    color: ${color.text.default};
    @media (forced-colors: active) { border: ${borderWidth.thin} solid CanvasText; }
  }
`;

export const List = styled.div.withConfig({ componentId: 'ws-command-list' })`
  @layer wusum.components {
    flex: 1 1 auto;
    min-block-size: 0;
    padding: ${listBox.padding};
    scroll-padding-block: ${listBox.padding};
    overflow: auto;
    ${scrollbar}
    overscroll-behavior: contain;
    @media (max-height: 20em) { flex: none; overflow: visible; }
  }
`;

/* The icon of a command. */
export const Start = styled.span.withConfig({ componentId: 'ws-command-start' })`
  @layer wusum.components {
    flex: none;
    display: grid;
    place-items: center;
    min-inline-size: ${size.iconSm};
    color: ${color.text.muted};
    & > svg { inline-size: ${size.iconSm}; block-size: ${size.iconSm}; }
    [aria-disabled='true'] > & { color: inherit; }
  }
`;

/* A command that opens a page. */
export const More = styled.span.withConfig({ componentId: 'ws-command-more' })`
  @layer wusum.components {
    flex: none;
    inline-size: ${icon};
    block-size: ${icon};
    color: ${color.text.muted};
    rotate: -90deg;
    ${chevron}
    &:where(:dir(rtl)) { rotate: 90deg; }
  }
`;

/* In the dialog before there is something to announce. */
export const Status = styled.span.withConfig({ componentId: 'ws-command-status' })`
  @layer wusum.components { ${visuallyHidden} }
`;
