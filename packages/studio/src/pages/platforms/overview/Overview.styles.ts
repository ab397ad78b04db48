import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { plainList } from '../../../parts/styles.js';

const { color, space, borderWidth } = vars;
const hairline = `${borderWidth.thin} solid ${color.border.subtle}`;

/* Name, what it is, files: in one row where there is room. */
export const Platforms = styled.ul`
  ${plainList}

  & > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 3fr) minmax(0, 3fr);
    gap: ${space[3]} ${space[6]};
    padding-block: ${space[5]};
    border-block-start: ${hairline};
  }
  & > li:first-child {
    padding-block-start: 0;
    border-block-start: 0;
  }
  & h3 {
    margin: 0;
    ${textStyle('body')}
  }
  @media (max-width: 60rem) {
    & > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

export const Text = styled.div`
  text-wrap: pretty;

  & > p {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[2]} ${space[5]};
    margin: 0 0 ${space[3]};
  }
  & > :last-child {
    margin: 0;
    ${textStyle('caption')}
  }
`;

export const FilesOf = styled.ul`
  ${plainList}
  color: ${color.text.muted};
  overflow-wrap: anywhere;
  ${textStyle('caption')}

  & code {
    font-size: inherit;
  }
`;
