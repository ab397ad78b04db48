import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { columns, panel, plainList } from '../../parts/styles.js';

const { space } = vars;

export const Assets = styled.ul`
  ${plainList}
  ${columns('16rem', 'fit')}
  gap: ${space[4]};

  & > li {
    ${panel}
    align-content: space-between;
    ${textStyle('label')}
  }
  & > li > div:first-child {
    display: grid;
    place-items: center;
    block-size: ${space[10]};
  }
  & > li > div:first-child > svg {
    inline-size: auto;
    max-inline-size: 100%;
    block-size: ${space[9]};
  }
  & > li > div:first-child > .wsb-cloth {
    block-size: ${space[10]};
  }
`;

export const Formats = styled.div`
  display: flex;
  gap: ${space[2]};
`;
