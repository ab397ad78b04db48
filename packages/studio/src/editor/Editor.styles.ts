import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle, visuallyHidden } from '@wusum/react/system';
import { disclosure, plainList } from '../parts/styles.js';

const { color, space, radius } = vars;
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;
/* The editor is as wide as its panel: next to the story it is narrow. */
const narrow = '@container wsb-editor (max-width: 40rem)';
/* As wide as a phone. */
const small = '@container wsb-editor (max-width: 30rem)';

export const Root = styled.section`
  container: wsb-editor / inline-size;
  position: relative;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  grid-template-rows: auto minmax(0, 1fr);
  min-block-size: 0;
  block-size: 100%;
  background: ${color.surface.canvas};
  color: ${color.text.default};

  /* Findings are a row of their own between. */
  &:has(> :nth-child(3 of :not([hidden]))) {
    grid-template-rows: auto auto minmax(0, 1fr);
  }
`;

export const Waiting = styled.div`
  display: flex;
  gap: ${space[3]};
  align-items: center;
  padding: ${space[6]};
  color: ${color.text.muted};
`;

export const Bar = styled.header`
  display: flex;
  flex-wrap: wrap;
  gap: ${space[1]} ${space[4]};
  align-items: center;
  padding: ${space[1]} ${space[4]};
  border-block-end: ${hairline};

  & > h2 {
    margin: 0;
    ${textStyle('heading4')}
  }
  & > p {
    margin: 0;
    color: ${color.text.muted};
    ${textStyle('caption')}
    font-variant-numeric: tabular-nums;
  }

  /* Two rows at most: what is edited, and what is done with it. That nothing is wrong is read out, and needs no row. */
  ${small} {
    column-gap: ${space[2]};

    & > h2 {
      flex: none;
    }
    & > button {
      min-inline-size: 0;
      display: block;
      max-inline-size: 12rem;
      overflow: hidden;
      align-content: center;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    & > .fine {
      ${visuallyHidden}
    }
  }
`;

export const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${space[1]};
  align-items: center;
  margin-inline-start: auto;

  ${small} {
    flex-wrap: nowrap;
    inline-size: 100%;
    justify-content: end;

    & > button {
      padding-inline: ${space[2]};
    }
    & > button:nth-of-type(2) {
      margin-inline-end: auto;
    }
  }
`;

export const Body = styled.div`
  display: grid;

  &[hidden] {
    display: none;
  }
  grid-template-columns: minmax(16rem, 24rem) minmax(0, 1fr);
  min-block-size: 0;

  /* An area has lists of its own: above it is the choice of the area alone. */
  &[data-area] {
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
  }

  ${narrow} {
    &:not([data-area]) {
      grid-template: minmax(10rem, 40%) auto / minmax(0, 1fr);
    }
    overflow-y: auto;
  }

  /* An area has no list beside it. */
  &[data-area] {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
  }
  &[data-area] > :first-child {
    border-inline-end: 0;
    border-block-end: ${hairline};
  }
  &[data-area] > :first-child > * {
    max-inline-size: 28rem;
  }
  ${narrow} {
    &[data-area] {
      grid-template-rows: auto auto;
    }
  }
`;

export const Side = styled.div`
  display: grid;
  grid-template-rows: auto minmax(0, 1fr);
  min-block-size: 0;
  border-inline-end: ${hairline};

  ${narrow} {
    border-inline-end: 0;
    border-block-end: ${hairline};
  }
`;

export const Filter = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(7rem, auto);
  gap: ${space[2]};
  padding: ${space[2]} ${space[4]};
`;

export const List = styled.div`
  min-block-size: 0;
  overflow-y: auto;
  padding-inline: ${space[2]};

  & [role='listbox'] {
    border: 0;
    max-block-size: none;
    background: transparent;
  }
`;

export const Row = styled.span`
  display: grid;
  grid-template-columns: auto minmax(0, 1fr) auto;
  gap: ${space[2]};
  align-items: center;
  inline-size: 100%;
  ${textStyle('caption')}

  & > .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  &:dir(rtl) > .name {
    text-align: end;
  }
  & > .swatch {
    inline-size: ${space[5]};
    block-size: ${space[5]};
    background: var(--wsb-value);
    border: ${vars.borderWidth.thin} solid ${color.border.default};
    border-radius: ${radius.sm};
  }
  & > .value {
    max-inline-size: 6rem;
    overflow: hidden;
    color: ${color.text.muted};
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;

export const Mark = styled.span`
  color: ${color.text.muted};
  ${textStyle('caption')}

  &[data-changed] {
    color: ${color.accent.text};
    font-weight: ${vars.font.weight.strong};
  }
`;

export const Detail = styled.article`
  display: grid;
  /* Parts that clip their content, such as buttons, would be squeezed. */
  grid-auto-rows: max-content;
  gap: ${space[4]};
  align-content: start;
  justify-items: start;
  min-block-size: 0;
  overflow-y: auto;
  padding: ${space[4]};

  & > * {
    max-inline-size: 100%;
  }
  & > :not(button) {
    inline-size: min(100%, 34rem);
  }
  ${narrow} {
    overflow-y: visible;
  }
`;

export const DetailHead = styled.header`
  display: grid;
  gap: ${space[1]};
  color: ${color.text.muted};

  & > h3 {
    margin: 0;
    color: ${color.text.default};
    ${textStyle('heading4')}
    overflow-wrap: anywhere;
  }
  & p {
    margin: 0;
    ${textStyle('caption')}
  }
  & > code {
    justify-self: start;
  }
`;

export const Hint = styled.p`
  margin-block: ${space[2]} 0;
  color: ${color.text.muted};
  ${textStyle('caption')}
`;

export const Empty = styled.p`
  margin: 0;
  padding: ${space[4]};
  color: ${color.text.muted};
`;

export const FontSample = styled.p`
  display: grid;
  gap: ${space[1]};
  margin-block: ${space[3]} 0;
  ${textStyle('heading3')}
  font-family: inherit;
`;

export const Facts = styled.dl`
  display: grid;
  grid-template-columns: minmax(6rem, auto) minmax(0, 1fr);
  gap: ${space[2]} ${space[4]};
  margin: 0;
  padding-block-start: ${space[3]};
  border-block-start: ${hairline};
  ${textStyle('caption')}

  & > dt {
    color: ${color.text.muted};
  }
  & > dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  & .place {
    color: ${color.text.muted};
  }
  &:dir(rtl) > dd[dir='ltr'] {
    text-align: end;
  }
`;

export const Links = styled.ul`
  ${plainList}
  display: flex;
  flex-wrap: wrap;
  gap: ${space[1]} ${space[3]};

  & a {
    color: ${color.accent.text};
  }
  & button {
    display: inline-flex;
    gap: ${space[1]};
    align-items: center;
    min-block-size: ${space[5]};
    padding: 0;
    border: 0;
    background: none;
    color: ${color.accent.text};
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
`;

export const Dot = styled.i`
  inline-size: ${space[3]};
  block-size: ${space[3]};
  border: ${vars.borderWidth.thin} solid ${color.border.default};
  border-radius: ${radius.sm};
`;

export const Findings = styled.div`
  max-block-size: 12rem;
  overflow-y: auto;
  padding: ${space[2]} ${space[4]};
  background: ${color.surface.sunken};
  border-block-end: ${hairline};
  ${textStyle('caption')}

  & p {
    margin: 0;
  }
  & summary {
    font-weight: ${vars.font.weight.strong};
    ${disclosure}
  }
  & ul {
    ${plainList}
    display: grid;
    gap: ${space[2]};
    padding-block: ${space[2]};
  }
  & li {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[1]} ${space[3]};
    align-items: center;
  }
  & .pair {
    padding: 0;
    border: 0;
    background: none;
    color: ${color.accent.text};
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
`;

export const Repairs = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${space[2]};
  align-items: center;
  padding-block-start: ${space[2]};
`;
