import { styled } from 'styled-components';
import { vars } from '@wusum/theme';

const { color, radius, borderWidth } = vars;

/* A window on the book, which scrolls in it. */
export const Reader = styled.iframe`
  display: block;
  inline-size: 100%;
  block-size: 80vh;
  background: ${color.surface.canvas};
  border: ${borderWidth.thin} solid ${color.border.subtle};
  border-radius: ${radius.md};
`;
