import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, byValue, textStyle } from '../../system/fragments.js';

const { color, space } = vars;

export const Root = styled.blockquote.withConfig({ componentId: 'ws-blockquote' })`
  @layer wusum.components {
    ${textStyle('body')}
    margin: 0;
    padding-inline-start: ${space[5]};
    border-inline-start: ${vars.borderWidth.strong} solid ${color.accent.border};
    color: ${color.text.default};
    text-wrap: pretty;
    ${breakWords}
    ${byValue('size', ['lead'], () => textStyle('lead'))}
  }
`;

export const Source = styled.div.withConfig({ componentId: 'ws-blockquote-source' })`
  @layer wusum.components {
    ${textStyle('caption')}
    margin-block-start: ${space[2]};
    color: ${color.text.muted};

    &::before { content: '— ' / ''; }
  }
`;
