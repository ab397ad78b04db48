import { styled } from 'styled-components';
import { vars } from '@wusum/theme';

export const Choice = styled.div`
  max-inline-size: 28rem;
  margin-block-end: ${vars.space[6]};
`;
