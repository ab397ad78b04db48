import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { textStyle } from '../../system/fragments.js';
import { informationForm, question } from '../field/css-icons.js';

export const Sign = styled.i.withConfig({ componentId: 'ws-contextual-help-sign' })`
  @layer wusum.components {
    display: block;
    inline-size: ${vars.size.iconSm};
    block-size: ${vars.size.iconSm};
    ${question}
    /* ؟ */
    &:where(:lang(ar), :lang(fa), :lang(ur)) { scale: -1 1; }
    &:where([data-variant='info']) { ${informationForm} scale: none; }
  }
`;

export const Text = styled.div.withConfig({ componentId: 'ws-contextual-help-text' })`
  @layer wusum.components {
    ${textStyle('body')}
    max-inline-size: ${vars.size.measure};
    overflow-wrap: break-word;
    text-wrap: pretty;
    & > :where(:first-child) { margin-block-start: 0; }
    & > :where(:last-child) { margin-block-end: 0; }
  }
`;
