import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';

const { color, space, radius, borderWidth } = vars;

export const Axes = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${space[3]} ${space[6]};
  margin-block-end: ${space[5]};

  & > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
`;

/* As many windows in a row as fit; modes and languages of one brand are in one row. */
export const Cells = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
  gap: ${space[5]};

  &[data-columns='2'] {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  &[data-columns='4'] {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  @media (max-width: 64rem) {
    &[data-columns='4'] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (max-width: 40rem) {
    &[data-columns] {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

export const Cell = styled.figure`
  display: grid;
  gap: ${space[2]};
  min-inline-size: 0;
  margin: 0;

  & > figcaption {
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
  & > iframe,
  & > .scope {
    display: block;
    inline-size: 100%;
    block-size: var(--wsb-height);
    border: ${borderWidth.thin} solid ${color.border.default};
    border-radius: ${radius.md};
  }
  & > .scope {
    padding: ${space[5]};
    overflow: auto;
    background: ${color.surface.canvas};
    color: ${color.text.default};
    ${textStyle('body')}
  }
`;
