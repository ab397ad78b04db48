import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { columns, disclosure, plainList } from '../../parts/styles.js';

const { color, space, border, radius } = vars;
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

export const Situations = styled.ol`
  ${plainList}
  container-type: inline-size;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${space[8]};
  margin-block-start: ${space[8]};
`;

export const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0 ${space[5]};
  margin-block-end: ${space[4]};
  padding-block-start: ${space[3]};
  border-block-start: ${border.rule};

  & > h2 {
    ${textStyle('heading2')}
    margin: 0;
  }
  & > p {
    margin: 0;
    color: ${color.text.muted};
  }
`;

export const Cards = styled.div`
  ${columns('15rem', 'fit')}
  gap: ${space[4]};
`;

/* One brand's card: its own surface, border, radius and type. */
export const Card = styled.figure`
  display: flex;
  flex-direction: column;
  gap: ${space[3]};
  margin: 0;
  padding: ${space[5]};
  background: ${color.surface.canvas};
  color: ${color.text.default};
  border: ${border.card};
  border-radius: ${radius.card};
  ${textStyle('body')}

  & > figcaption {
    display: flex;
    align-items: center;
    gap: ${space[2]};
    ${textStyle('caption')}
    color: ${color.accent.text};
  }
  & > figcaption > svg {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }
  & > blockquote {
    margin: 0;
    text-wrap: pretty;
  }
  & > blockquote:first-of-type {
    ${textStyle('heading3')}
  }
  & > blockquote + blockquote {
    padding-block-start: ${space[3]};
    border-block-start: ${hairline};
  }
  &[data-current] {
    outline: ${vars.borderWidth.strong} solid ${color.accent.solid};
    outline-offset: calc(-1 * ${vars.borderWidth.strong});
  }
`;

export const Guidance = styled.details`
  margin-block-start: ${space[4]};

  & > summary {
    padding-block: ${space[3]};
    color: ${color.text.muted};
    ${disclosure}
  }
  & > div {
    ${columns('14rem', 'fit')}
    gap: ${space[5]} ${space[7]};
    padding-block: ${space[4]};
  }
  & h3 {
    ${textStyle('caption')}
    margin: 0 0 ${space[2]};
    color: ${color.text.muted};
    font-weight: inherit;
  }
  & p {
    margin: 0 0 ${space[3]};
    text-wrap: pretty;
  }
  & ol {
    margin: 0;
    padding-inline-start: 1.4em;
  }
  & ol:lang(ar) {
    list-style: arabic-indic;
  }
  & .examples {
    grid-column: 1 / -1;
  }
  & .examples > p {
    display: grid;
    gap: ${space[1]} ${space[6]};
    padding-block-start: ${space[3]};
    border-block-start: ${hairline};
  }
  & del {
    color: ${color.text.muted};
    text-decoration-color: ${color.accent.solid};
  }
  & ins {
    text-decoration: none;
    font-weight: ${vars.font.weight.strong};
  }
  @container (min-width: 40rem) {
    & .examples > p {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: baseline;
    }
  }
`;

export const Tone = styled.ul`
  ${plainList}
  display: grid;
  gap: ${space[1]};

  & > li {
    color: ${color.text.muted};
  }
  & b {
    font-weight: inherit;
    font-variant-numeric: tabular-nums;
  }
  /* What the situation moves. */
  & > [data-moved] {
    color: ${color.text.default};
    font-weight: ${vars.font.weight.strong};
  }
`;

export const Quiz = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${space[6]};
  justify-items: start;
  min-block-size: 26rem;
  align-content: start;
  margin-block-start: ${space[7]};
  padding-block-start: ${space[4]};
  border-block-start: ${border.rule};

  & > p {
    margin: 0;
    min-block-size: 1.6em;
  }
  & > .round {
    color: ${color.text.muted};
  }
  & > .end {
    ${textStyle('heading2')}
  }
  & > blockquote {
    ${textStyle('heading1')}
    max-inline-size: 26ch;
    min-block-size: 3.6em;
    margin: 0;
    text-wrap: balance;
  }
  & > div {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[3]};
  }
`;
