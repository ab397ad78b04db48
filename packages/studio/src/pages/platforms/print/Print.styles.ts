import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { columns } from '../../../parts/styles.js';

const { color, space, borderWidth } = vars;

export const Sheets = styled.div`
  ${columns('22rem', 'fit')}
  gap: ${space[5]};
  align-items: start;
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
  text-align: center;

  /* Two sides of a card, one above the other. */
  &[data-sheet*='/card'] {
    aspect-ratio: 91 / 126;
  }
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

  & > * {
    direction: ltr;
    transform: scale(var(--wsb-scale));
    transform-origin: 0 0;
  }
`;
