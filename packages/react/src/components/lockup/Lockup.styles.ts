import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { signPaint } from '../../internal/sign-paint.js';

export const Root = styled.svg.withConfig({ componentId: 'ws-lockup' })`
  @layer wusum.components {
    flex: none;
    display: inline-block;
    inline-size: auto;
    block-size: ${vars.component.avatar.size.md};
    max-inline-size: 100%;
    overflow: visible;
    vertical-align: middle;
    &:where([data-size='sm']) { block-size: ${vars.component.avatar.size.sm}; }
    &:where([data-size='lg']) { block-size: ${vars.component.avatar.size.lg}; }
    &:where([data-arrangement='stacked']) { block-size: calc(${vars.component.avatar.size.md} * 2); }
    ${signPaint}
  }
`;
