import { styled } from 'styled-components';
import { segment, segments } from '../../system/segments.js';

export const Root = styled.ul.withConfig({ componentId: 'ws-language-switch' })`
  @layer wusum.components { ${segments} }
`;

export const Choice = styled.button.withConfig({ componentId: 'ws-language-switch-choice' })`
  @layer wusum.components { ${segment('[aria-current]')} }
`;
