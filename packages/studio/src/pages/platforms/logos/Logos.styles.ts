import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { columns, plainList } from '../../../parts/styles.js';

const { color, space, radius, borderWidth } = vars;

export const Colors = styled.div`
  margin-block-end: ${space[5]};
`;

export const Logos = styled.ul`
  ${plainList}
  ${columns('18rem', 'fit')}
  gap: ${space[5]};

  & figcaption {
    flex-direction: column;
    align-items: start;
  }
`;

/* The ground that a drawing of one colour is for: files have no ground, but the inverse has its own. */
export const Plate = styled.div`
  display: grid;
  place-items: center;
  block-size: 9rem;
  padding: ${space[4]};
  background: ${color.surface.base};
  border: ${borderWidth.thin} solid ${color.border.subtle};
  border-radius: ${radius.md};

  &[data-color='black'] {
    background: #fff;
  }
  &[data-color='white'] {
    background: #000;
  }
  & > img {
    display: block;
    max-inline-size: 100%;
    block-size: 4.5rem;
    max-block-size: 100%;
    object-fit: contain;
  }
`;
