/** A control next to its label: checkbox, radio button and switch. */
import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, textStyle } from '../../system/fragments.js';
import { choiceSize, inSize } from './choice-size.js';

const { color, size, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-choice' })`
  @layer wusum.components {
    min-inline-size: 0;
    ${choiceSize}

    &:where([data-control='checkbox']) {
      --ws-choice-inline: ${inSize(vars.component.checkbox.size)};
      --ws-choice-block: ${inSize(vars.component.checkbox.size)};
    }
    &:where([data-control='radio']) {
      --ws-choice-inline: ${vars.component.radio.size};
      --ws-choice-block: ${vars.component.radio.size};
    }
    &:where([data-control='switch']) {
      --ws-choice-inline: ${inSize(vars.component.switch.inlineSize)};
      --ws-choice-block: ${inSize(vars.component.switch.blockSize)};
    }
  }
`;

/* The label is part of the target: the row is the `<label>`. */
export const Line = styled.label.withConfig({ componentId: 'ws-choice-line' })`
  @layer wusum.components {
    ${textStyle('body')}
    display: flex;
    gap: ${space[3]};
    inline-size: fit-content;
    max-inline-size: 100%;
    color: ${color.text.default};
    cursor: pointer;

    &:where(:has(:disabled)) { color: ${color.disabled.text}; cursor: not-allowed; }
    @media (forced-colors: active) { &:where(:has(:disabled)) { color: GrayText; } }
    /* The control is centred on the first line of text, in every script. */
    & > input { font: inherit; margin-block-start: calc((1lh - var(--ws-choice-block)) / 2); }
    @media (pointer: coarse) {
      min-block-size: ${size.target};
      padding-block: calc(max(0px, ${size.target} - 1lh) / 2);
    }
  }
`;

export const Words = styled.span.withConfig({ componentId: 'ws-choice-words' })`
  @layer wusum.components {
    text-wrap: pretty;
    ${breakWords}
  }
`;

export const Messages = styled.div.withConfig({ componentId: 'ws-choice-messages' })`
  @layer wusum.components {
    padding-inline-start: calc(var(--ws-choice-inline) + ${space[3]});
  }
`;

export const Description = styled.div.withConfig({ componentId: 'ws-choice-description' })`
  @layer wusum.components {
    ${textStyle('caption')}
    color: ${color.text.muted};
    text-wrap: pretty;
    ${breakWords}
  }
`;
