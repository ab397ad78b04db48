import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { textStyle } from '../../system/fragments.js';

const { borderWidth, color, radius, space } = vars;

/** What can be in a row. A control may have more elements: one that the form sends, a list. */
const fields = '.ws-text-field, .ws-number-field, .ws-combobox, .ws-date-field';
const parts = `${fields}, .ws-select, .ws-select-clearable, .ws-button, .ws-input-group-text`;

/* Two borders that meet are one; the control with focus is above the others. */
export const Row = styled.div.withConfig({ componentId: 'ws-input-group' })`
  @layer wusum.components {
    position: relative;
    isolation: isolate;
    display: flex;
    align-items: stretch;
    min-inline-size: 0;

    & > :is(${parts}) { flex: 0 1 auto; min-inline-size: 0; }
    /* In a narrow row the texts beside the field wrap, and the field keeps room for a word. */
    & > :is(${fields}) { flex: 1 1 0; inline-size: auto; min-inline-size: min(30%, 4 * ${space[6]}); }
    /* The only button keeps its words in one line. */
    & > .ws-button:not(.ws-button ~ .ws-button, :has(~ .ws-button)) { flex: none; max-inline-size: 45%; }
    & > :is(.ws-select, .ws-select-clearable) { inline-size: auto; max-inline-size: 45%; }
    & > :is(.ws-button) { block-size: auto; border-radius: ${radius.field}; }

    & > :is(${parts}):is(:is(${parts}) ~ *),
    & > .ws-select-clearable:is(:is(${parts}) ~ *) > .ws-select {
      margin-inline-start: calc(${borderWidth.default} * -1);
      border-start-start-radius: 0;
      border-end-start-radius: 0;
    }
    & > :is(${parts}):has(~ :is(${parts})),
    & > .ws-select-clearable:has(~ :is(${parts})) > .ws-select {
      border-start-end-radius: 0;
      border-end-end-radius: 0;
    }
    & > :is(${parts}):is(:hover, [data-invalid], [aria-invalid='true']) { z-index: 1; }
    & > :is(${parts}):is(:focus-visible, :focus-within, [aria-expanded='true']) { z-index: 2; }
  }
`;

export const Text = styled.span.withConfig({ componentId: 'ws-input-group-text' })`
  @layer wusum.components {
    box-sizing: border-box;
    display: flex;
    align-items: center;
    gap: ${space[2]};
    max-inline-size: 60%;
    padding-inline: ${space[3]};
    border: ${borderWidth.default} solid ${color.control.border};
    border-radius: ${radius.field};
    background: ${color.neutral.soft};
    color: ${color.neutral.text};
    ${textStyle('body')}
    overflow-wrap: anywhere;

    :where(.ws-input-group[data-disabled]) > & {
      border-color: ${color.disabled.border};
      background: ${color.disabled.background};
      color: ${color.disabled.text};
    }
    @media (forced-colors: active) { :where(.ws-input-group[data-disabled]) > & { color: GrayText; } }
  }
`;
