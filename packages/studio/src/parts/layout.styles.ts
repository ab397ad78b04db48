import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { textStyle } from '@wusum/react/system';
import { columns, disclosure, plainList } from './styles.js';

const { color, space, border } = vars;

export const Page = styled.main`
  min-block-size: 100vh;
  padding: ${space[8]} ${space.page} ${space.sectionEnd};
  background: ${color.surface.canvas};
  color: ${color.text.default};
  ${textStyle('body')}
  overflow-x: clip;
`;

/* The contents are beside the page in a wide window, and folded above it in a narrow one. */
export const WithContents = styled.div`
  display: grid;
  gap: ${space[6]};

  & > div {
    min-inline-size: 0;
  }
  @media (min-width: 1100px) {
    &:has(> nav) {
      grid-template-columns: minmax(0, 1fr) 11rem;
    }
    & > div {
      grid-area: 1 / 1;
    }

    & > nav {
      grid-area: 1 / 2;
      position: sticky;
      inset-block-start: ${space[6]};
      align-self: start;
    }
    & > nav summary {
      pointer-events: none;
    }
    & > nav summary::before {
      display: none;
    }
  }
  @media print {
    & > nav {
      display: none;
    }
  }
`;

export const Contents = styled.nav`
  ${textStyle('caption')}

  & summary {
    padding-block: ${space[2]};
    ${disclosure}
    font-weight: ${vars.font.weight.strong};
  }
  & ul {
    ${plainList}
    border-inline-start: ${vars.borderWidth.thin} solid ${color.border.subtle};
  }
  & a {
    display: block;
    padding: ${space[1]} ${space[3]};
    min-block-size: 1.5rem;
    color: ${color.text.muted};
    text-decoration: none;
  }
  & a:hover {
    color: ${color.text.default};
    text-decoration: underline;
  }
`;

/* Visible when its heading is pointed at, and when it has focus. */
export const Anchor = styled.a`
  display: inline-grid;
  place-items: center;
  min-inline-size: 1.75rem;
  margin-inline-start: ${space[1]};
  color: ${color.text.muted};
  text-decoration: none;
  opacity: 0;

  :is(header, h2, h3):hover > &,
  &:focus-visible {
    opacity: 1;
  }
  @media (hover: none) {
    opacity: 1;
  }
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

  & > header {
    display: flex;
    align-items: baseline;
    margin-block-end: ${space[5]};
    padding-block-start: ${space[3]};
    border-block-start: ${border.rule};
  }
  & > header > h2 {
    ${textStyle('heading3')}
    margin: 0;
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
  text-align: -webkit-match-parent;
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
