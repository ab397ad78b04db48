import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { columns } from '../../parts/styles.js';

const { color, space, radius } = vars;
const narrow = '@media (max-width: 48rem)';
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

export const Proportion = styled.div`
  display: grid;
  grid-template-columns: 60fr 22fr 10fr 6fr 2fr;
  block-size: calc(${space[10]} * 1.4);
  border: ${vars.borderWidth.default} solid ${color.border.strong};
  border-radius: ${radius.md};
  overflow: hidden;

  & > div {
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    min-inline-size: 0;
    padding: ${space[4]} ${space[3]};
    ${textStyle('caption')}
    overflow: hidden;
    background: var(--wsb-background);
    color: var(--wsb-foreground);
  }
  & b {
    ${textStyle('heading3')}
  }
  & > div:last-child {
    padding: 0;
  }
  ${narrow} {
    grid-template-columns: none;
    grid-template-rows: 60fr 22fr 14fr 12fr 4fr;
    block-size: calc(${space[10]} * 3.4);
    & > div {
      flex-direction: row;
      align-items: end;
      justify-content: space-between;
      padding: ${space[1]} ${space[3]};
    }
  }
`;

/* Under the end of the bar, where the smallest shares are. */
export const Rest = styled.p`
  display: flex;
  flex-wrap: wrap;
  justify-content: end;
  gap: ${space[2]} ${space[4]};
  margin: ${space[2]} 0 0;
  ${textStyle('caption')}

  & i {
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: ${space[1]};
    border: ${hairline};
  }
`;

export const Halves = styled.div`
  ${columns('30rem', 'fit')}
  gap: ${space[4]};
`;

export const Half = styled.div`
  padding: ${space[4]};
  background: ${color.surface.canvas};
  color: ${color.text.default};
  border: ${hairline};
  border-radius: ${radius.md};

  & > h3 {
    ${textStyle('label')}
    margin: 0 0 ${space[3]};
  }
`;

export const Cards = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr));
  gap: ${space[2]};
`;

export const Card = styled.div`
  display: flex;
  flex-direction: column;
  min-block-size: calc(${space[10]} * 1.2);
  padding: ${space[3]} ${space[4]};
  border-radius: ${radius.md};
  border: ${hairline};
  background: var(--wsb-background);
  color: var(--wsb-foreground);

  & > b {
    display: flex;
    justify-content: space-between;
    direction: ltr;
    ${textStyle('heading2')}
  }
  & > strong {
    margin-block-start: auto;
    ${textStyle('label')}
    font-variant-numeric: tabular-nums;
  }
  & > code {
    font-size: 0.75rem;
    line-height: 1.4;
    overflow-wrap: anywhere;
    white-space: normal;
  }
`;
