import { styled } from 'styled-components';
import { textStyle } from '../../system/fragments.js';

export const Root = styled.h2.withConfig({ componentId: 'ws-heading' })`
  @layer wusum.components {
    margin: 0;
    ${textStyle('heading2')}
    text-wrap: balance;
    &:where([data-size='display']) { ${textStyle('display')} }
    &:where([data-size='1']) { ${textStyle('heading1')} }
    &:where([data-size='3']) { ${textStyle('heading3')} }
    &:where([data-size='4']) { ${textStyle('heading4')} }
  }
`;
