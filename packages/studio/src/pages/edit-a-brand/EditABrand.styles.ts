import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { columns, plainList } from '../../parts/styles.js';

const { color, space, radius, border } = vars;
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

/* A swatch next to its name, value and location. */
export const Seeds = styled.ul`
  ${columns('21rem', 'fill')}
  gap: ${space[5]} ${space[6]};
  ${plainList}

  & > li {
    display: grid;
    grid-template-columns: ${space[9]} minmax(0, 1fr);
    column-gap: ${space[4]};
    align-content: start;
    ${textStyle('caption')}
    overflow-wrap: anywhere;
  }
  & > li > i {
    grid-row: 1 / span 5;
    block-size: ${space[9]};
    background: var(--wsb-seed);
    border: ${vars.borderWidth.thin} solid ${color.border.default};
    border-radius: ${radius.md};
  }
  & > li > :not(i) {
    grid-column: 2;
    justify-self: start;
  }
  & b {
    ${textStyle('heading4')}
  }
  & p {
    margin: ${space[1]} 0;
  }
  & p,
  & .place {
    color: ${color.text.muted};
  }
  /* Next to its swatch. */
  &:dir(rtl) :is(p, code) {
    text-align: end;
  }
`;

/* As high as a window, so that its lists scroll inside. */
export const Editor = styled.div`
  block-size: min(44rem, 90vh);
  border: ${border.rule};
`;

export const Steps = styled.ol`
  ${columns('12rem', 'fit')}
  gap: ${space[6]};
  ${plainList}
  counter-reset: step;

  & > li {
    counter-increment: step;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: ${space[3]};
    align-content: start;
    align-items: center;
    border-block-start: ${hairline};
    padding-block-start: ${space[4]};
    text-wrap: pretty;
  }
  & > li::before {
    content: counter(step);
    ${textStyle('heading3')}
    font-variant-numeric: tabular-nums;
  }
  & > li:lang(ar)::before {
    content: counter(step, arabic-indic);
  }
  & > li > span {
    grid-column: 1 / -1;
  }
  & svg {
    inline-size: ${space[7]};
    color: ${color.accent.display};
  }
`;

export const Command = styled.pre`
  direction: ltr;
  margin: ${space[6]} 0 0;
  padding: ${space[5]};
  /* The shadows at both ends stay where they are, and are under a cover that scrolls: there is one where text is cut. */
  background:
    linear-gradient(to right, ${color.deep.background} 60%, transparent) 0 0 / ${space[8]} 100% no-repeat local,
    linear-gradient(to left, ${color.deep.background} 60%, transparent) 100% 0 / ${space[8]} 100% no-repeat local,
    linear-gradient(to right, ${color.deep.accent}, transparent) 0 0 / ${space[3]} 100% no-repeat scroll,
    linear-gradient(to left, ${color.deep.accent}, transparent) 100% 0 / ${space[3]} 100% no-repeat scroll,
    ${color.deep.background};
  color: ${color.deep.text};
  border-radius: ${radius.md};
  overflow-x: auto;
  ${textStyle('code')}

  & b {
    font-weight: inherit;
    color: ${color.deep.accent};
  }
`;

export const Files = styled.dl`
  direction: ltr;
  display: grid;
  grid-template-columns: minmax(0, 24rem) minmax(0, 1fr) minmax(0, 1fr);
  margin: 0;

  & > * {
    margin: 0;
    padding-block: ${space[3]};
    padding-inline-end: ${space[5]};
    border-block-end: ${vars.borderWidth.thin} solid ${color.border.subtle};
  }
  @media (max-width: 60rem) {
    grid-template-columns: minmax(0, 1fr);
    & > dd {
      border: 0;
      padding-block: 0;
    }
    & > dd:last-of-type,
    & > dd + dd {
      border-block-end: ${vars.borderWidth.thin} solid ${color.border.subtle};
      padding-block-end: ${space[3]};
    }
    & > dt {
      border: 0;
    }
  }
`;
