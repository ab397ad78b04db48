import { styled } from 'styled-components';
import { visuallyHidden } from '../../system/fragments.js';

export const Root = styled.span.withConfig({ componentId: 'ws-visually-hidden' })`
  @layer wusum.components {
    ${visuallyHidden}
    font: inherit;
  }
`;
