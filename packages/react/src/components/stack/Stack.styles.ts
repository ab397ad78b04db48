import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { byValue } from '../../system/fragments.js';
import { stackAligns, stackDefaults, stackGaps } from './Stack.props.js';

export const Root = styled.div.withConfig({ componentId: 'ws-stack' })`
  @layer wusum.components {
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    align-items: ${stackDefaults.align};
    gap: ${vars.space[stackDefaults.gap]};
    min-inline-size: 0;
    &:where([data-direction='row']) { flex-direction: row; }
    &:where([data-wrap]) { flex-wrap: wrap; }
    ${byValue('gap', stackGaps, (step) => `gap: ${vars.space[step]};`)}
    ${byValue('align', stackAligns, (align) => `align-items: ${align};`)}
    &:where([data-justify='center']) { justify-content: center; }
    &:where([data-justify='end']) { justify-content: end; }
    &:where([data-justify='between']) { justify-content: space-between; }
  }
`;
