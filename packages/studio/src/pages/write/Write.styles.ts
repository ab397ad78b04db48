import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { columns, plainList } from '../../parts/styles.js';

const { color, space } = vars;
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

export const Desk = styled.div`
  ${columns('24rem', 'fit')}
  gap: ${space[8]};
  align-items: start;

  & > .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[6]};
  }
  & section:first-child {
    margin-block-start: 0;
  }
  & section {
    margin-block-start: ${space[7]};
  }
`;

export const Choices = styled.div`
  ${columns('11rem', 'fit')}
  gap: ${space[4]};
`;

/* Each limit is a bar that fills; over the limit it has the colour of danger, and its text is strong. */
export const Limits = styled.dl`
  display: grid;
  gap: ${space[3]};
  margin: 0;

  & > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: ${space[1]} ${space[4]};
    align-items: baseline;
    border-block-end: ${hairline};
  }
  & dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  & i {
    grid-column: 1 / -1;
    block-size: ${vars.borderWidth.strong};
    background: ${color.accent.solid};
  }
  & [data-over] {
    color: ${color.status.danger.text};
    font-weight: ${vars.font.weight.strong};
  }
  & [data-over] > i {
    background: ${color.status.danger.solid};
  }
`;

export const Marked = styled.p`
  ${textStyle('lead')}
  margin: 0;
  min-block-size: 3lh;
  text-wrap: pretty;
  overflow-wrap: anywhere;
  white-space: pre-wrap;

  & mark {
    background: none;
    color: inherit;
    text-decoration: underline ${color.accent.solid} 0.1em;
    text-underline-offset: 0.25em;
  }
  & mark[data-severity='error'] {
    text-decoration-style: double;
  }
  & mark[data-severity='suggestion'] {
    text-decoration-style: dotted;
  }
`;

export const Findings = styled.ul`
  ${plainList}

  & > li {
    padding-block: ${space[3]};
    border-block-start: ${hairline};
  }
  & p {
    margin: 0;
    text-wrap: pretty;
  }
  & .why {
    color: ${color.text.muted};
  }
  & > li > div {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[2]};
    margin-block-start: ${space[2]};
  }
`;
