import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import {
  breakWords,
  coarseTarget,
  controlReset,
  focusRing,
  printExact,
  reducedMotion,
  textStyle,
  transition,
} from '../../system/fragments.js';

const { borderWidth, color, font, size, space } = vars;

/* Pressed it is filled: a difference that is seen without colours. */
export const Root = styled.button.withConfig({ componentId: 'ws-toggle' })`
  @layer wusum.components {
    ${controlReset}
    ${printExact}
    display: inline-block;
    align-content: center;
    max-inline-size: 100%;
    min-block-size: ${size.control.md};
    padding: ${space.controlBlock} ${space.controlInline};
    border: ${borderWidth.default} solid ${color.neutral.border};
    border-radius: ${vars.radius.control};
    background: none;
    color: ${color.neutral.text};
    ${textStyle('label')}
    text-align: center;
    text-wrap: balance;
    overflow-wrap: break-word;
    cursor: pointer;
    ${transition('control', 'background-color', 'border-color', 'color')}

    &:where([data-parts], [data-shape='icon']) {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: ${space.controlGap};
    }
    & > :where(span) { ${breakWords} }
    & > :where(svg) { flex: none; }
    &:where([data-size='sm']) {
      min-block-size: ${size.control.sm};
      padding-inline: ${space[4]};
      ${textStyle('caption')}
      font-weight: ${font.weight.label};
    }
    &:where([data-size='lg']) { min-block-size: ${size.control.lg}; }
    &:where([data-variant='ghost']) { padding-inline: ${space[3]}; border-color: transparent; }
    &:where([data-shape='icon']) { aspect-ratio: 1; padding: 0; }

    &:where(:hover) { background: ${color.neutral.soft}; }
    &:where(:active) { background: ${color.neutral.softActive}; }
    &:where([aria-pressed='true']) {
      border-color: ${color.neutral.solid};
      background: ${color.neutral.solid};
      color: ${color.neutral.onSolid};
    }
    &:where([aria-pressed='true']:hover) { background: ${color.neutral.hover}; }
    &:where([aria-pressed='true']:active) { background: ${color.neutral.active}; }
    &:where(:disabled, [aria-disabled='true']) {
      background: none;
      border-color: ${color.disabled.border};
      color: ${color.disabled.text};
      cursor: not-allowed;
    }
    &:where([data-variant='ghost']:disabled) { border-color: transparent; }
    &:where([aria-pressed='true']:disabled) { border-color: ${color.disabled.border}; background: ${color.disabled.background}; }
    @media (forced-colors: active) {
      &:where([aria-pressed='true']:enabled) { forced-color-adjust: none; border-color: Highlight; background: Highlight; color: HighlightText; }
      &:where(:disabled) { border-color: GrayText; color: GrayText; }
    }
    ${focusRing}
    ${coarseTarget}
    ${reducedMotion}
  }
`;
