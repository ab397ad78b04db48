import { styled } from 'styled-components';
import { visuallyHidden } from '../../system/fragments.js';

export const LiveRegion = styled.span.withConfig({ componentId: 'ws-icon-button-news' })`
  @layer wusum.components {
    ${visuallyHidden}
  }
`;
