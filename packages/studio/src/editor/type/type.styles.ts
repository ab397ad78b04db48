import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { styled } from 'styled-components';

const { color, space, borderWidth } = vars;
const hairline = `${borderWidth.thin} solid ${color.border.subtle}`;

export const Faces = styled.ul`
  display: grid;
  margin: 0;
  padding: 0;
  list-style: none;
  font-size: 1.25rem;
  line-height: 1.7;

  & > li {
    display: grid;
    grid-template-columns: 2.5rem minmax(0, 1fr) minmax(0, 1fr);
    gap: ${space[3]};
    align-items: baseline;
    border-block-end: ${hairline};
  }
  & > li > span {
    overflow-wrap: anywhere;
  }
  & small {
    ${textStyle('caption')}
    color: ${color.text.muted};
  }
`;

export const Coverage = styled.ul`
  display: grid;
  gap: ${space[3]};
  justify-items: start;
  margin: 0;
  padding: 0;
  list-style: none;
  ${textStyle('caption')}
`;

export const Lacks = styled.dl`
  display: grid;
  gap: ${space[2]};
  margin: ${space[2]} 0 0;

  & dt {
    color: ${color.text.muted};
  }
  & dd {
    margin: 0;
    font-size: 1rem;
    overflow-wrap: anywhere;
  }
`;

export const Scales = styled.section`
  display: grid;
  gap: ${space[5]};
  padding-block-start: ${space[4]};
  border-block-start: ${hairline};

  & > h4,
  & h5 {
    margin: 0;
    ${textStyle('label')}
  }
`;

export const Scripts = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
  gap: ${space[6]};
  align-items: start;
`;

export const Script = styled.div`
  display: grid;
  gap: ${space[4]};
  min-inline-size: 0;

  & > p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  & > small {
    ${textStyle('caption')}
    color: ${color.text.muted};
  }
`;
