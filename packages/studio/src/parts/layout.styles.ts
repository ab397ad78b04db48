import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { textStyle } from '@wusum/react/system';
import { columns } from './styles.js';

const { color, space, border } = vars;

export const Page = styled.main`
  min-block-size: 100vh;
  padding: ${space[8]} ${space.page} ${space.sectionEnd};
  background: ${color.surface.canvas};
  color: ${color.text.default};
  ${textStyle('body')}
  overflow-x: clip;
`;

/* Latin is at the left and Arabic at the right in both directions. */
export const Names = styled.div`
  direction: ltr;
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  align-items: baseline;
  column-gap: ${space[6]};
  margin-block-end: ${space[6]};

  & > * {
    ${textStyle('heading1')}
    font-size: calc(var(--ws-type-heading-1-font-size) * 1.5);
    margin: 0;
  }
  /* The Arabic name is right-to-left, so its inline end is the left. */
  & > :last-child {
    margin-inline-end: auto;
  }
`;

export const Lead = styled.p`
  ${textStyle('lead')}
  max-inline-size: 46ch;
  margin: 0 0 ${space[8]};
  text-wrap: pretty;
`;

export const SectionRoot = styled.section`
  margin-block-start: ${space[8]};

  & > h2 {
    ${textStyle('label')}
    margin: 0 0 ${space[5]};
    padding-block-start: ${space[3]};
    border-block-start: ${border.rule};
  }
`;

export const Introduction = styled.p`
  max-inline-size: ${vars.size.measure};
  margin: 0 0 ${space[5]};
  color: ${color.text.muted};
  text-wrap: pretty;
`;

export const Code = styled.code`
  ${textStyle('code')}
  color: inherit;
  background: none;
  unicode-bidi: isolate;
`;

/** A text in its own direction that starts at the edge of the text around it. */
export const Described = styled.p`
  text-align: match-parent;
`;

/** Two columns; one column in a narrow window. */
export const Pair = styled.div`
  ${columns('26rem', 'fit')}
  gap: ${space[7]};
  align-items: start;

  & > ${SectionRoot},
  & > div > ${SectionRoot}:first-child {
    margin-block-start: 0;
  }
`;
