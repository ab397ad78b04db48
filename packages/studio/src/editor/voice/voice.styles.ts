import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { disclosure, plainList } from '../../parts/styles.js';

const { color, space } = vars;
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

export const Area = styled.section`
  display: grid;
  gap: ${space[8]};
  align-content: start;
  min-block-size: 0;
  min-inline-size: 0;
  overflow-y: auto;
  padding: ${space[4]};
`;

export const Section = styled.section`
  display: grid;
  gap: ${space[4]};
  max-inline-size: 48rem;

  & > h3 {
    margin: 0;
    ${textStyle('heading4')}
  }
`;

export const Entry = styled.article`
  display: grid;
  gap: ${space[2]};
  justify-items: start;

  & > * {
    inline-size: 100%;
  }
  & > h4 {
    margin: 0;
    ${textStyle('label')}
  }
  & > button {
    inline-size: auto;
  }
`;

export const Ends = styled.div`
  display: flex;
  justify-content: space-between;
  color: ${color.text.muted};
  ${textStyle('caption')}
`;

export const Evidence = styled.ul`
  ${plainList}
  display: grid;
  gap: ${space[1]};
  color: ${color.text.muted};
  ${textStyle('body')}
`;

/* Two texts on either side of the number. */
export const Examples = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
  gap: ${space[4]};

  & > figure {
    display: grid;
    gap: ${space[1]};
    align-content: start;
    margin: 0;
    padding-inline-start: ${space[3]};
    border-inline-start: ${vars.borderWidth.strong} solid ${color.border.subtle};
  }
  & > figure[data-nearest] {
    border-color: ${color.accent.solid};
  }
  & blockquote {
    margin: 0;
    ${textStyle('body')}
  }
  & figcaption {
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
`;

export const Tools = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${space[2]};
`;

export const Details = styled.details`
  border-block-end: ${hairline};
  padding-block: ${space[2]};

  & > summary {
    ${disclosure}
    ${textStyle('body')}
  }
  & > summary > span {
    color: ${color.text.muted};
    margin-inline-start: ${space[2]};
  }
`;

export const Fields = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
  gap: ${space[4]};
  padding-block: ${space[4]};
`;

export const Findings = styled.ul`
  ${plainList}
  display: grid;
  gap: ${space[1]};
  color: ${color.status.warning.text};
  ${textStyle('caption')}
`;
