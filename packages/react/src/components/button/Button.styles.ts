import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { coarseTarget, controlReset, focusRing, reducedMotion, textStyle, transition } from '../../system/fragments.js';

const { color } = vars;

export const Root = styled.button.withConfig({ componentId: 'ws-button' })`
  @layer wusum.components {
    ${controlReset}
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: ${vars.space.controlGap};
    min-block-size: ${vars.size.control.md};
    padding: ${vars.space.controlBlock} ${vars.space.controlInline};
    border: ${vars.borderWidth.default} solid transparent;
    border-radius: ${vars.radius.control};
    background: none;
    color: ${color.text.default};
    ${textStyle('label')}
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
    ${transition('control', 'background-color', 'border-color', 'color')}

    &:where([data-size='sm']) {
      min-block-size: ${vars.size.control.sm};
      padding-inline: ${vars.space[4]};
    }
    &:where([data-size='lg']) { min-block-size: ${vars.size.control.lg}; }

    &:where([data-tone='accent']) {
      background: ${color.accent.solid};
      color: ${color.accent.onSolid};
      &:where(:hover) { background: ${color.accent.hover}; }
      &:where(:active) { background: ${color.accent.active}; }
    }
    &:where([data-tone='line'], :not([data-tone])) {
      border-color: ${color.border.strong};
      &:where(:hover) { background: ${color.text.default}; color: ${color.surface.canvas}; }
      &:where(:active) {
        border-color: ${color.text.muted};
        background: ${color.text.muted};
        color: ${color.surface.canvas};
      }
    }
    &:where([data-tone='quiet']) {
      padding-inline: ${vars.space[3]};
      text-decoration: underline;
      text-decoration-thickness: ${vars.borderWidth.default};
      text-underline-offset: 0.3em;
      &:where(:lang(ar)) { text-underline-offset: 0.38em; }
      &:where(:hover) { color: ${color.accent.text}; }
      &:where(:active) { background: ${color.accent.soft}; text-decoration-color: transparent; }
    }
    &:where([data-tone='danger']) {
      border-color: ${color.status.danger.border};
      color: ${color.status.danger.text};
      &:where(:hover, :active) { background: ${color.status.danger.soft}; }
    }
    &:where([data-shape='icon']) {
      aspect-ratio: 1;
      padding: 0;
      text-decoration: none;
    }
    &:where(:disabled, [aria-disabled='true']:not([aria-busy='true'])) {
      border-color: ${color.disabled.border};
      background: ${color.disabled.ground};
      color: ${color.disabled.text};
      text-decoration: none;
      cursor: not-allowed;
    }
    /* A dashed thread is owed, a solid one has happened. It is drawn once and does not loop. */
    &:where([aria-busy='true']) {
      text-decoration-color: transparent;
      cursor: progress;
      &::after {
        content: '';
        position: absolute;
        inset-inline: ${vars.space[2]};
        inset-block-end: ${vars.space[1]};
        border-block-end: ${vars.borderWidth.default} dashed currentColor;
        animation: ws-thread ${vars.motion.duration.slow} ${vars.motion.easing.standard};
      }
    }
    @media (forced-colors: active) {
      &:where(:disabled, [aria-disabled='true']) { border-color: GrayText; color: GrayText; }
    }
    ${focusRing}
    ${coarseTarget}
    ${reducedMotion}
  }
  @keyframes ws-thread { from { clip-path: inset(0 100% 0 0); } to { clip-path: inset(0); } }
`;
