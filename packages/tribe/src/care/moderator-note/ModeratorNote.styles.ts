import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { textStyle } from '@wusum/react/system';

export const Words = styled.p.withConfig({ componentId: 'ws-moderator-words' })`
  @layer wusum.components { margin: 0; }
`;

export const Facts = styled.div.withConfig({ componentId: 'ws-moderator-facts' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${vars.space[3]};
    margin-block: ${vars.space[2]};
    color: ${vars.color.text.muted};
    ${textStyle('caption')}
    overflow-wrap: anywhere;
    &:where(:last-child) { margin-block-end: 0; }
  }
`;
