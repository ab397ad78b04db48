/** A card that is the label of its radio button or checkbox. */
import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, reducedMotion, textStyle, transition } from '../../system/fragments.js';

const { color, space } = vars;

export const Root = styled.label.withConfig({ componentId: 'ws-choice-card' })`
  @layer wusum.components {
    box-sizing: border-box;
    display: flex;
    gap: ${space[4]};
    min-inline-size: 0;
    min-block-size: ${vars.size.target};
    padding: ${space[4]};
    border: ${vars.borderWidth.default} solid ${color.control.border};
    border-radius: ${vars.radius.card};
    background: ${color.control.background};
    color: ${color.text.default};
    ${textStyle('body')}
    cursor: pointer;
    ${transition('control', 'background-color', 'border-color')}

    & > input { font: inherit; margin-block-start: calc((1lh - ${vars.component.radio.size}) / 2); }
    /* The card shows where focus is. */
    & > input:focus-visible { outline: none; }
    &:where(:hover) { border-color: ${color.border.strong}; }
    &:where(:has(> input:checked)) {
      border-color: ${color.accent.solid};
      box-shadow: inset 0 0 0 ${vars.borderWidth.default} ${color.accent.solid};
    }
    :where(.ws-choice-group[data-invalid]) &:where(:not(:has(> input:checked))),
    &:where([data-invalid]) { border-color: ${color.status.danger.border}; }
    &:where(:has(> input:disabled)) {
      border-color: ${color.disabled.border};
      background: ${color.disabled.background};
      color: ${color.disabled.text};
      box-shadow: none;
      cursor: not-allowed;
    }
    &:where(:has(> input:focus-visible)) {
      outline: ${vars.borderWidth.strong} solid ${color.focus.ring};
      outline-offset: ${vars.borderWidth.strong};
    }
    @media (forced-colors: active) {
      &:where(:has(> input:checked)) { outline: ${vars.borderWidth.default} solid Highlight; }
      &:where(:has(> input:focus-visible)) { outline: ${vars.borderWidth.strong} solid Highlight; }
      &:where(:has(> input:disabled)) { border-color: GrayText; color: GrayText; }
    }
    ${reducedMotion}
  }
`;

export const Media = styled.span.withConfig({ componentId: 'ws-choice-card-media' })`
  @layer wusum.components {
    display: flex;
    flex: none;
    align-self: start;
    max-inline-size: 40%;
  }
`;

export const Words = styled.span.withConfig({ componentId: 'ws-choice-card-words' })`
  @layer wusum.components {
    display: grid;
    flex: 1;
    gap: ${space[1]};
    ${breakWords}
    & > * { ${breakWords} }
  }
`;

export const Label = styled.span.withConfig({ componentId: 'ws-choice-card-label' })`
  @layer wusum.components {
    font-weight: ${vars.font.weight.label};
    text-wrap: balance;
  }
`;

export const Description = styled.span.withConfig({ componentId: 'ws-choice-card-description' })`
  @layer wusum.components {
    ${textStyle('caption')}
    color: ${color.text.muted};
    text-wrap: pretty;
    :where(.ws-choice-card:has(> input:disabled)) & { color: inherit; }
  }
`;
