import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, textStyle } from '../../system/fragments.js';
import { cross } from './css-icons.js';

export const Root = styled.div.withConfig({ componentId: 'ws-field' })`
  @layer wusum.components {
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
`;

export const Label = styled.label.withConfig({ componentId: 'ws-field-label' })`
  @layer wusum.components {
    ${textStyle('label')}
    color: ${vars.color.text.default};
    margin-block-end: ${vars.space[2]};
    text-wrap: balance;
    ${breakWords}
  }
`;

export const Necessity = styled.span.withConfig({ componentId: 'ws-field-necessity' })`
  @layer wusum.components {
    ${textStyle('caption')}
    color: ${vars.color.text.muted};
    &:where([data-word])::before { content: ' ' attr(data-word) / ''; }
  }
`;

export const Description = styled.div.withConfig({ componentId: 'ws-field-description' })`
  @layer wusum.components {
    ${textStyle('caption')}
    color: ${vars.color.text.muted};
    margin-block-end: ${vars.space[2]};
    text-wrap: pretty;
    ${breakWords}
  }
`;

/* Rendered before there is an error: only changes in a known live region are announced. */
export const Announcer = styled.div.withConfig({ componentId: 'ws-field-announcer' })`
  @layer wusum.components {
    display: block;
  }
`;

export const Problem = styled.div.withConfig({ componentId: 'ws-field-problem' })`
  @layer wusum.components {
    ${textStyle('caption')}
    font-weight: ${vars.font.weight.strong};
    color: ${vars.color.status.danger.text};
    display: flex;
    align-items: baseline;
    gap: ${vars.space[2]};
    margin-block-start: ${vars.space[2]};
    text-wrap: pretty;
    ${breakWords}

    & > span { min-inline-size: 0; }

    &::before {
      content: '';
      flex: none;
      inline-size: 0.7em;
      block-size: 0.7em;
      ${cross}
    }
  }
`;
