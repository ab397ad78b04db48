import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import {
  coarseTarget,
  colorProperties,
  controlReset,
  focusRing,
  reducedMotion,
  textStyle,
  transitionOf,
} from '../../system/fragments.js';
import type { Color } from '../../system/props.js';

const { color } = vars;
const own = (name: string) => `var(--ws-button-${name})`;

/** The colours of hover and press, as private properties: each state has one rule, whatever the variant and the colour. */
const states = (hover: string, active: string, border: string, text: string) => `
  --ws-button-hover-background: ${hover};
  --ws-button-active-background: ${active};
  --ws-button-active-border: ${border};
  --ws-button-state-text: ${text};
`;

/** An outline fills if it is neutral. In another colour it tints: a solid button of this colour is another action. */
const outlineStates = (role: Color) =>
  role === 'neutral'
    ? states(own('solid'), own('active'), own('active'), own('on-solid'))
    : states(own('soft'), own('soft-hover'), own('border'), own('text'));

const motion = transitionOf('control', 'background-color', 'border-color', 'color');

export const Root = styled.button.withConfig({ componentId: 'ws-button' })`
  @layer wusum.components {
    ${colorProperties(
      'button',
      ['solid', 'hover', 'active', 'onSolid', 'soft', 'softHover', 'softActive', 'text', 'border'],
      outlineStates,
    )}
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

    &:where([data-size='sm']) {
      min-block-size: ${vars.size.control.sm};
      padding-inline: ${vars.space[4]};
      ${textStyle('caption')}
      font-weight: ${vars.font.weight.label};
    }
    &:where([data-size='lg']) { min-block-size: ${vars.size.control.lg}; }

    &:where([data-variant='solid']) {
      ${states(own('hover'), own('active'), 'transparent', own('on-solid'))}
      border-color: transparent;
      background: var(--ws-button-solid);
      color: var(--ws-button-on-solid);
    }
    &:where([data-variant='soft']) {
      ${states(own('soft-hover'), own('soft-active'), 'transparent', own('text'))}
      border-color: transparent;
      background: var(--ws-button-soft);
    }
    &:where([data-variant='ghost']) {
      ${states('none', color.accent.soft, 'transparent', color.accent.text)}
      padding-inline: ${vars.space[3]};
      border-color: transparent;
      text-decoration: underline;
      text-decoration-thickness: ${vars.borderWidth.default};
      text-underline-offset: 0.3em;
      &:where(:lang(ar)) { text-underline-offset: 0.38em; }
      &:where([data-color]:not([data-color='neutral'])) { ${states(own('soft'), own('soft-hover'), 'transparent', own('text'))} }
    }
    &:where(:hover) {
      background: var(--ws-button-hover-background);
      color: var(--ws-button-state-text);
      ${motion}
    }
    &:where(:active) {
      border-color: var(--ws-button-active-border);
      background: var(--ws-button-active-background);
      color: var(--ws-button-state-text);
      text-decoration-color: transparent;
      ${motion}
    }
    &:where(:focus-visible) { ${motion} }
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
