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

export const Slides = styled.div`
  ${columns('22rem', 'fit')}
  gap: ${space[5]};
  margin-block-end: ${space[5]};
`;

/* A slide has the size of the deck, and is shown as large as there is room. */
export const Slide = styled.div`
  inline-size: 100%;
  aspect-ratio: var(--wsb-shape);
  overflow: hidden;
  outline: ${borderWidth.thin} solid ${color.border.subtle};
  border-radius: ${radius.md};

  & > * {
    direction: ltr;
    transform: scale(var(--wsb-scale));
    transform-origin: 0 0;
  }
`;
