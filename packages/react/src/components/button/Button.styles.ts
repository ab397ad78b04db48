import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import {
  breakWords,
  coarseTarget,
  colorProperties,
  controlReset,
  focusRing,
  printExact,
  reducedMotion,
  textStyle,
  transitionOf,
} from '../../system/fragments.js';
import type { Color } from '../../system/props.js';

const { color } = vars;
const own = (name: string) => `var(--ws-button-${name})`;
const roleOf = (name: string) => `var(--ws-role-${name})`;

/** The colours of hover and press, as private properties: each state has one rule, whatever the variant and the colour. */
const states = (hover: string, active: string, text: string, border = 'transparent') => `
  --ws-button-hover-background: ${hover};
  --ws-button-active-background: ${active};
  --ws-button-active-border: ${border};
  --ws-button-state-text: ${text};
`;

/** Colours of what has no fill at rest: it tints. Neutral has no tint, and the fallbacks of its variants apply. */
const tints = (role: Color) => {
  const [hover, active, text, border] = ['soft', 'soft-hover', 'text', 'border'].map((name) =>
    role === 'neutral' ? 'initial' : roleOf(name),
  );
  return `
    --ws-button-tint: ${hover};
    --ws-button-tint-active: ${active};
    --ws-button-tint-text: ${text};
    --ws-button-tint-border: ${border};
  `;
};

/** States of a variant without a fill, with the colours of neutral. */
const tintStates = (hover: string, active: string, text: string, border?: string) =>
  states(own(`tint, ${hover}`), own(`tint-active, ${active}`), own(`tint-text, ${text}`), border);

const motion = transitionOf('control', 'background-color', 'border-color', 'color');

export const Root = styled.button.withConfig({ componentId: 'ws-button' })`
  @layer wusum.components {
    ${colorProperties(
      ['solid', 'hover', 'active', 'onSolid', 'soft', 'softHover', 'softActive', 'text', 'border'],
      tints,
    )}
    ${tintStates(roleOf('solid'), roleOf('active'), roleOf('on-solid'), own(`tint-border, ${roleOf('active')}`))}
    --ws-button-disabled-border: ${color.disabled.border};
    --ws-button-disabled-background: ${color.disabled.background};
    ${controlReset}
    ${printExact}
    position: relative;
    display: inline-block;
    align-content: center;
    min-block-size: ${vars.size.control.md};
    padding: ${vars.space.controlBlock} ${vars.space.controlInline};
    border: ${vars.borderWidth.default} solid var(--ws-role-border);
    border-radius: ${vars.radius.control};
    background: none;
    color: var(--ws-role-text);
    ${textStyle('label')}
    text-align: center;
    text-decoration: none;
    text-wrap: balance;
    /* Text continues in a new line before it is cut. In a row a button keeps its longest word, up to the row's width. */
    max-inline-size: 100%;
    cursor: pointer;
    overflow-wrap: break-word;
    &:where([data-parts], [data-shape='icon']) {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: ${vars.space.controlGap};
    }
    & > :where(span) { ${breakWords} }
    & > :where(svg) { flex: none; }

    &:where([data-size='sm']) {
      min-block-size: ${vars.size.control.sm};
      padding-inline: ${vars.space[4]};
      ${textStyle('caption')}
      font-weight: ${vars.font.weight.label};
    }
    &:where([data-size='lg']) { min-block-size: ${vars.size.control.lg}; }

    &:where([data-variant='solid']) {
      ${states(roleOf('hover'), roleOf('active'), roleOf('on-solid'))}
      border-color: transparent;
      background: var(--ws-role-solid);
      color: var(--ws-role-on-solid);
    }
    &:where([data-variant='soft']) {
      ${states(roleOf('soft-hover'), roleOf('soft-active'), roleOf('text'))}
      border-color: transparent;
      background: var(--ws-role-soft);
    }
    &:where([data-variant='ghost']) {
      ${tintStates('none', color.accent.soft, color.accent.text)}
      --ws-button-disabled-border: transparent;
      --ws-button-disabled-background: none;
      padding-inline: ${vars.space[3]};
      border-color: transparent;
      text-decoration: underline;
      text-decoration-thickness: ${vars.borderWidth.default};
      text-underline-offset: 0.3em;
      &:where(:lang(ar)) { text-underline-offset: 0.38em; }
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
      border-color: var(--ws-button-disabled-border);
      background: var(--ws-button-disabled-background);
      color: ${color.disabled.text};
      text-decoration: none;
      cursor: not-allowed;
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
