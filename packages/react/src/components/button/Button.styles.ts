import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import {
  coarseTarget,
  colorProperties,
  controlReset,
  focusRing,
  reducedMotion,
  textStyle,
  transition,
} from '../../system/fragments.js';

const { color } = vars;

/** Any colour but the default. */
const colored = `[data-color]:not([data-color='neutral'])`;

export const Root = styled.button.withConfig({ componentId: 'ws-button' })`
  @layer wusum.components {
    ${colorProperties('button', ['solid', 'hover', 'active', 'onSolid', 'soft', 'softHover', 'softActive', 'text', 'border'])}
    ${controlReset}
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: ${vars.space.controlGap};
    min-block-size: ${vars.size.control.md};
    padding: ${vars.space.controlBlock} ${vars.space.controlInline};
    border: ${vars.borderWidth.default} solid var(--ws-button-border);
    border-radius: ${vars.radius.control};
    background: none;
    color: var(--ws-button-text);
    ${textStyle('label')}
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
    ${transition('control', 'background-color', 'border-color', 'color')}

    &:where([data-size='sm']) {
      min-block-size: ${vars.size.control.sm};
      padding-inline: ${vars.space[4]};
      ${textStyle('caption')}
      font-weight: ${vars.font.weight.label};
    }
    &:where([data-size='lg']) { min-block-size: ${vars.size.control.lg}; }

    &:where([data-variant='solid']) { border-color: transparent; background: var(--ws-button-solid); color: var(--ws-button-on-solid); }
    &:where([data-variant='soft']) { border-color: transparent; background: var(--ws-button-soft); }
    &:where([data-variant='ghost']) {
      padding-inline: ${vars.space[3]};
      border-color: transparent;
      text-decoration: underline;
      text-decoration-thickness: ${vars.borderWidth.default};
      text-underline-offset: 0.3em;
      &:where(:lang(ar)) { text-underline-offset: 0.38em; }
    }
    /* The state comes first in each selector: an element that is not in it fails before attributes are compared. */
    &:where(:hover) {
      background: var(--ws-button-solid);
      color: var(--ws-button-on-solid);
      &:where(${colored}) { background: var(--ws-button-soft); color: var(--ws-button-text); }
      &:where([data-variant='solid']) { background: var(--ws-button-hover); color: var(--ws-button-on-solid); }
      &:where([data-variant='soft']) { background: var(--ws-button-soft-hover); color: var(--ws-button-text); }
      &:where([data-variant='ghost']) { background: none; color: ${color.accent.text}; }
      &:where([data-variant='ghost']):where(${colored}) { background: var(--ws-button-soft); color: var(--ws-button-text); }
    }
    &:where(:active) {
      border-color: var(--ws-button-active);
      background: var(--ws-button-active);
      color: var(--ws-button-on-solid);
      &:where(${colored}) { border-color: var(--ws-button-border); background: var(--ws-button-soft-hover); color: var(--ws-button-text); }
      &:where([data-variant='solid']) { border-color: transparent; background: var(--ws-button-active); color: var(--ws-button-on-solid); }
      &:where([data-variant='soft']) { border-color: transparent; background: var(--ws-button-soft-active); color: var(--ws-button-text); }
      &:where([data-variant='ghost']) { border-color: transparent; background: ${color.accent.soft}; color: ${color.accent.text}; text-decoration-color: transparent; }
      &:where([data-variant='ghost']):where(${colored}) { background: var(--ws-button-soft-hover); color: var(--ws-button-text); }
    }
    &:where([data-shape='icon']) {
      aspect-ratio: 1;
      padding: 0;
      text-decoration: none;
    }
    &:where(:disabled, [aria-disabled='true']:not([aria-busy='true'])) {
      border-color: ${color.disabled.border};
      background: ${color.disabled.background};
      color: ${color.disabled.text};
      text-decoration: none;
      cursor: not-allowed;
      &:where([data-variant='ghost']) { border-color: transparent; background: none; }
    }
    /* A dashed line while it is loading. It is drawn once and does not loop. */
    &:where([aria-busy='true']) {
      text-decoration-color: transparent;
      cursor: progress;
      &::after {
        content: '';
        position: absolute;
        inset-inline: max(${vars.space[2]}, min(${vars.radius.control}, ${vars.size.control.md} / 2) / 2);
        inset-block-end: ${vars.space[1]};
        border-block-end: ${vars.borderWidth.default} dashed currentColor;
        animation: ws-thread ${vars.motion.duration.slow} ${vars.motion.easing.standard};
      }
    }
    @media (forced-colors: active) {
      &:where(:disabled, [aria-disabled='true']:not([aria-busy='true'])) { border-color: GrayText; color: GrayText; }
      /* A transparent underline is visible here. */
      &:where([aria-busy='true']) { text-decoration-line: none; }
    }
    ${focusRing}
    ${coarseTarget}
    ${reducedMotion}
  }
  @keyframes ws-thread { from { clip-path: inset(0 100% 0 0); } to { clip-path: inset(0); } }
`;
