import { styled } from 'styled-components';
import { vars } from '@wusum/theme';

const { color, space, borderWidth } = vars;

/* All formats in one row and of one height: each is as wide as its ratio. In a narrow window the first has a row of its own. */
export const Formats = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${space[5]};

  & > figure {
    flex: var(--wsb-ratio) 1 0;
    align-content: start;
  }
  & img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border: ${borderWidth.thin} solid ${color.border.subtle};
  }
  @media (max-width: 60rem) {
    & > figure:first-child {
      flex-basis: 100%;
    }
  }
  /* The buttons below the narrowest need more room than its ratio gives it. */
  @media (max-width: 40rem) {
    & > figure {
      flex-grow: 1;
    }
  }
`;
