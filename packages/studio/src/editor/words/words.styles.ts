import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { plainList } from '../../parts/styles.js';

const { color, space, radius } = vars;
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

export const Area = styled.section`
  container: wsb-words / inline-size;
  display: grid;
  grid-template-rows: auto minmax(0, 1fr);
  min-block-size: 0;
  min-inline-size: 0;
`;

export const Tools = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${space[2]};
  align-items: center;
  padding: ${space[2]} ${space[4]};
  border-block-end: ${hairline};

  & > :first-child {
    flex: 1 1 12rem;
  }
  & > :nth-child(2) {
    flex: 0 1 12rem;
    inline-size: auto;
  }
`;

export const StoryTools = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${space[2]};
  align-items: center;
`;

export const Cards = styled.ul`
  ${plainList}
  display: grid;
  align-content: start;
  overflow-y: auto;
  min-block-size: 0;
  padding-inline: ${space[4]};

  & > li {
    padding-block: ${space[4]};
  }
  & > li + li {
    border-block-start: ${hairline};
  }
`;

export const None = styled.p`
  margin: 0;
  padding: ${space[4]};
  color: ${color.text.muted};
`;

export const Card = styled.article`
  display: grid;
  gap: ${space[3]};
`;

export const CardHead = styled.header`
  & > h3,
  & > p {
    margin: 0;
  }
  & > h3 {
    ${textStyle('label')}
  }
  & > p {
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
`;

export const Languages = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
  gap: ${space[4]};
`;

export const Language = styled.div`
  display: grid;
  gap: ${space[2]};
  align-content: start;
  justify-items: start;
  min-inline-size: 0;
`;

export const LanguageHead = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${space[2]};
  align-items: center;
  ${textStyle('caption')}
`;

export const Field = styled.div`
  display: grid;
  gap: ${space[1]};
  inline-size: 100%;
`;

export const Chips = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${space[1]} ${space[2]};
  align-items: center;
  color: ${color.text.muted};
  ${textStyle('caption')}
  font-variant-numeric: tabular-nums;

  & > code {
    padding-inline: ${space[1]};
    border: ${hairline};
    border-radius: ${radius.sm};
  }
`;

export const Preview = styled.p`
  margin: 0;
  padding-inline-start: ${space[2]};
  border-inline-start: ${vars.borderWidth.rule} solid ${color.accent.border};
  ${textStyle('body')}
`;

export const Findings = styled.ul`
  ${plainList}
  display: grid;
  gap: ${space[1]};
  color: ${color.status.warning.text};
  ${textStyle('caption')}
`;

export const Fixes = styled.ul`
  ${plainList}
  display: grid;
  gap: ${space[2]};
  ${textStyle('caption')}

  & > li {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[2]};
    align-items: center;
  }
`;

export const InComponent = styled.div`
  display: grid;
  gap: ${space[3]};
`;

export const Speaker = styled.figure`
  display: grid;
  gap: ${space[1]};
  min-inline-size: 0;
  margin: 0;

  & > iframe {
    inline-size: 100%;
    block-size: 18rem;
    border: ${hairline};
    background: ${color.surface.canvas};
  }
  & > figcaption {
    min-block-size: 1lh;
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
`;
