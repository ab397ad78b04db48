import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, focusRing, visuallyHidden } from '../../system/fragments.js';

const { borderWidth, color, radius } = vars;

export const Root = styled.a.withConfig({ componentId: 'ws-link' })`
  @layer wusum.components {
    border-radius: ${radius.sm};
    color: inherit;
    font: inherit;
    ${breakWords}
    text-decoration-line: underline;
    text-decoration-thickness: ${borderWidth.default};
    text-underline-offset: 0.22em;
    /* Arabic letters descend below the baseline; the line is under them. */
    &:where(:lang(ar)) { text-underline-offset: 0.38em; }
    &:where([data-color='accent']) { color: ${color.accent.text}; }
    &:where([data-underline='hover']) { text-decoration-color: transparent; }
    &:where(:hover) { color: ${color.accent.text}; text-decoration-color: currentColor; }
    ${focusRing}
    &:where([data-cover])::after { content: ''; position: absolute; inset: 0; border-radius: ${radius.card}; }
    &:where([data-cover]:focus-visible) { outline: none; }
    &:where([data-cover]:focus-visible)::after {
      outline: ${borderWidth.strong} solid ${color.focus.ring};
      outline-offset: ${borderWidth.strong};
    }
  }
`;

export const Note = styled.span.withConfig({ componentId: 'ws-link-note' })`
  @layer wusum.components {
    ${visuallyHidden}
  }
`;
