import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import {
  coarseTarget,
  controlReset,
  focusRing,
  reducedMotion,
  textStyle,
  visuallyHidden,
} from '../../system/fragments.js';
import { fieldBox, fieldBoxDisabled, fieldBoxInvalid, fieldBoxFocus } from '../field/field-box.js';
import { chevron, chevronUp, tick } from '../field/css-icons.js';

const { color, space } = vars;

export const Root = styled.button.withConfig({ componentId: 'ws-select' })`
  @layer wusum.components {
    ${controlReset}
    ${fieldBox}
    /* A flexible track from zero: the fieldBox shrinks below its text, and still has a width of its own where it may. */
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: ${space[3]};
    padding: 0 ${space[4]};
    text-align: start;
    cursor: pointer;

    &::after {
      content: '';
      inline-size: calc(${vars.size.iconSm} * 0.875);
      block-size: calc(${vars.size.iconSm} * 0.875);
      ${chevron}
    }
    &:where(:hover) { border-color: ${color.border.strong}; }
    &:where([aria-invalid='true']) { ${fieldBoxInvalid} }
    &:where(:focus-visible, [aria-expanded='true']) { ${fieldBoxFocus} }
    &:where(:disabled) { ${fieldBoxDisabled} }
    ${reducedMotion}
  }
`;

/* A long answer is cut here and stands whole in the list. */
export const Value = styled.span.withConfig({ componentId: 'ws-select-value' })`
  @layer wusum.components {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    pointer-events: none;

    &:where([data-placeholder]) { color: ${color.control.placeholder}; }
    :disabled > &:where([data-placeholder]) { color: inherit; }
  }
`;

export const Native = styled.select.withConfig({ componentId: 'ws-select-native' })`
  @layer wusum.components {
    ${visuallyHidden}
  }
`;

export const List = styled.div.withConfig({ componentId: 'ws-select-list' })`
  @layer wusum.components {
    box-sizing: border-box;
    min-inline-size: var(--radix-select-trigger-width);
    max-inline-size: max(var(--radix-select-trigger-width), min(${vars.size.containerSm}, var(--radix-select-content-available-width)));
    max-block-size: var(--radix-select-content-available-height);
    margin-block: ${space[1]};
    border: ${vars.border.overlay};
    border-radius: ${vars.radius.md};
    background: ${color.surface.raised};
    box-shadow: ${vars.shadow.overlay};
    color: ${color.text.default};
    ${textStyle('body')}
    z-index: ${vars.layer.dialog};
    animation: ws-select-open ${vars.motion.transition.popup};

    &:where([data-side='top']) { animation-name: ws-select-open-up; }

    /* Radix hides the page's scrollbar and fills its room with a margin, which moves whatever is fixed or centred.
       The list takes wheel and touch for itself while it is open, so the bar may stay. */
    body[data-scroll-locked]:has(&) { overflow: visible !important; margin-inline: 0 !important; }
    @media (forced-colors: active) { border: ${vars.borderWidth.default} solid CanvasText; }
    ${reducedMotion}
  }
  /* Unrolls and does not fade: words are never half there. The room around is the shadow's. */
  @keyframes ws-select-open {
    from { clip-path: inset(0 calc(${space[8]} * -1) 100%); }
    to { clip-path: inset(0 calc(${space[8]} * -1) calc(${space[8]} * -1)); }
  }
  @keyframes ws-select-open-up {
    from { clip-path: inset(100% calc(${space[8]} * -1) 0); }
    to { clip-path: inset(calc(${space[8]} * -1) calc(${space[8]} * -1) 0); }
  }
`;

export const Viewport = styled.div.withConfig({ componentId: 'ws-select-viewport' })`
  @layer wusum.components {
    padding: ${space[1]};
    scroll-padding-block: ${space[1]};
    overscroll-behavior: contain;
  }
`;

export const Option = styled.div.withConfig({ componentId: 'ws-select-option' })`
  @layer wusum.components {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: ${space[3]};
    padding: ${space[2]} ${space[3]};
    border-radius: ${vars.radius.sm};
    outline: none;
    cursor: pointer;
    user-select: none;
    overflow-wrap: anywhere;

    &:where([data-state='checked']) {
      font-weight: ${vars.font.weight.strong};
      color: ${color.accent.text};
    }
    &:where([data-state='checked'])::after {
      content: '';
      flex: none;
      inline-size: ${vars.size.iconSm};
      block-size: ${vars.size.iconSm};
      ${tick}
    }
    &:where([data-highlighted]) { background: ${color.accent.soft}; }
    &:where([data-disabled]) { color: ${color.disabled.text}; cursor: not-allowed; }
    @media (forced-colors: active) {
      &:where([data-highlighted]) { outline: ${vars.borderWidth.default} solid Highlight; outline-offset: calc(${vars.borderWidth.default} * -1); }
      &:where([data-disabled]) { color: GrayText; }
    }
    ${coarseTarget}
    ${focusRing}
    &:where(:focus-visible) { outline-offset: calc(${vars.borderWidth.strong} * -1); }
    /* Focus follows the pointer here; a ring that runs after it says nothing. */
    [data-pointer] &:where(:focus-visible) { outline: none; }
  }
`;

export const GroupLabel = styled.div.withConfig({ componentId: 'ws-select-group-label' })`
  @layer wusum.components {
    ${textStyle('caption')}
    padding: ${space[2]} ${space[3]} ${space[1]};
    color: ${color.text.muted};
  }
`;

export const Group = styled.div.withConfig({ componentId: 'ws-select-group' })`
  @layer wusum.components {
    & + & { margin-block-start: ${space[1]}; border-block-start: ${vars.borderWidth.thin} solid ${color.border.subtle}; padding-block-start: ${space[1]}; }
  }
`;

export const Scroll = styled.div.withConfig({ componentId: 'ws-select-scroll' })`
  @layer wusum.components {
    display: grid;
    place-items: center;
    padding-block: ${space[2]};
    color: ${color.text.muted};
    cursor: default;

    &::before {
      content: '';
      inline-size: calc(${vars.size.iconSm} * 0.875);
      block-size: calc(${vars.size.iconSm} * 0.875);
      ${chevron}
    }
    &:where([data-to='start'])::before { ${chevronUp} }
  }
`;
