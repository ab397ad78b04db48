import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { styled } from 'styled-components';

export const Command = styled.code`
  display: block;
  margin-block-start: ${vars.space[1]};
  overflow-x: auto;
  ${textStyle('code')}
  white-space: pre;
  user-select: all;
`;
