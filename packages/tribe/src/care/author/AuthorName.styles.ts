import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { textStyle } from '@wusum/react/system';

export const Hidden = styled.span.withConfig({ componentId: 'ws-author-hidden' })`
  @layer wusum.components {
    margin-inline-start: ${vars.space[2]};
    unicode-bidi: isolate;
    color: ${vars.color.text.muted};
    ${textStyle('caption')}
  }
`;
