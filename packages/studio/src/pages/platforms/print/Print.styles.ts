import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { columns } from '../../../parts/styles.js';

const { color, space, radius, borderWidth } = vars;

export const Sheets = styled.div`
  ${columns('22rem', 'fit')}
  gap: ${space[5]};
  margin-block-end: ${space[5]};
`;

/* A window of the browser on a PDF, as high as a sheet of A4 is at its width. */
export const Sheet = styled.object`
  display: grid;
  place-items: center;
  inline-size: 100%;
  aspect-ratio: 210 / 297;
  background: ${color.surface.sunken};
  border: ${borderWidth.thin} solid ${color.border.subtle};
  border-radius: ${radius.md};
  text-align: center;
`;
