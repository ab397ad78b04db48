import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { plainList } from '../../parts/styles.js';

const { color, space, border, radius } = vars;
const narrow = '@media (max-width: 48rem)';

/* Width of a link's frame: seven of the brand's border widths. */
const frame = `min(calc(${vars.borderWidth.default} * 7), 0.875rem)`;

export const Front = styled.main`
  background: ${color.surface.canvas};
  color: ${color.text.default};
  ${textStyle('body')}
  overflow-x: clip;
`;

export const Hero = styled.section`
  display: grid;
  gap: ${space[7]};
  padding: ${space[8]} ${space.page} ${space[8]};

  & > h1 {
    ${textStyle('display')}
    margin: 0;
    text-wrap: balance;
  }
  & > p {
    ${textStyle('lead')}
    max-inline-size: 36em;
    margin: 0;
    text-wrap: pretty;
  }
`;

export const Strokes = styled.ul`
  display: grid;
  grid-template-columns: repeat(9, minmax(0, 1fr));
  ${plainList}
  border-block: ${border.rule};

  & > li {
    display: grid;
    justify-items: center;
    gap: ${space[3]};
    padding: ${space[6]} ${space[1]} ${space[5]};
    border-inline-start: ${vars.borderWidth.thin} solid ${color.border.subtle};
    ${textStyle('caption')}
    text-align: center;
  }
  & > li:first-child {
    border-inline-start: 0;
  }
  & > li[data-on] {
    color: ${color.accent.text};
  }
  & svg {
    inline-size: min(${space[8]}, 70%);
  }
  & bdi {
    display: block;
  }
  ${narrow} {
    grid-template-columns: repeat(3, minmax(0, 1fr));
    & > li:nth-child(3n + 1) {
      border-inline-start: 0;
    }
    & > li:nth-child(n + 4) {
      border-block-start: ${vars.borderWidth.thin} solid ${color.border.subtle};
    }
  }
`;

/* How a mark is made: three figures and the pattern, on the brand's cover colours. */
export const Equation = styled.section`
  display: grid;
  grid-template-columns: repeat(4, minmax(0, 1fr));
  background: ${color.accent.solid};
  color: ${color.accent.onSolid};
  ${narrow} {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
`;

export const Term = styled.div`
  display: flex;
  flex-direction: column;
  justify-content: space-between;
  gap: ${space[6]};
  min-block-size: calc(${space[10]} * 2.6);
  padding: ${space[7]} ${space[5]} ${space[5]};
  border-inline-start: ${vars.borderWidth.default} solid ${color.accent.onSolid};

  &:first-child {
    border-inline-start: 0;
    padding-inline-start: ${space.page};
  }
  & > p {
    ${textStyle('heading2')}
    margin: 0;
    text-wrap: balance;
  }
  & > div {
    display: flex;
    flex: 1;
    align-items: center;
    justify-content: center;
    gap: ${space[4]};
  }
  & svg {
    inline-size: min(calc(${space[10]} * 1.2), 62%);
  }
  &[data-two] svg {
    inline-size: min(${space[9]}, 42%);
  }
  &[data-member] svg {
    inline-size: min(calc(${space[10]} * 1.65), 86%);
    margin-block: calc(${space[6]} * -1);
  }
  & .ws-member {
    color: ${color.highlight.solid};
  }
  ${narrow} {
    min-block-size: calc(${space[10]} * 2);
    padding: ${space[5]} ${space[4]} ${space[4]};
    &:first-child {
      padding-inline-start: ${space[4]};
    }
    &[data-member] {
      border-inline-start: 0;
    }
    & > p {
      ${textStyle('heading3')}
    }
    border-block-end: ${vars.borderWidth.default} solid ${color.accent.onSolid};
  }
`;

export const Signed = styled.div`
  display: flex;
  flex-direction: column;
  background: ${color.pattern[0]};
  min-block-size: calc(${space[10]} * 2);

  & > div {
    flex: 1;
    min-block-size: 0;
    overflow: hidden;
    position: relative;
  }
  & > div > * {
    position: absolute;
    inset: 0;
  }
  /* On one line with the texts of the other terms, in their size. */
  & > p {
    ${textStyle('heading2')}
    margin: 0;
    padding: ${space[4]} ${space[5]} ${space[5]};
    background: ${color.deep.background};
    color: ${color.deep.text};
    text-wrap: balance;
  }
  ${narrow} {
    & > p {
      ${textStyle('heading3')}
      padding: ${space[4]};
    }
  }
`;

export const Part = styled.section`
  padding: ${space[9]} ${space.page} 0;

  & > h2,
  & > header h2 {
    ${textStyle('heading1')}
    margin: 0 0 ${space[7]};
    text-wrap: balance;
  }
  & > header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: end;
    gap: ${space[4]} ${space[8]};
    margin-block-end: ${space[7]};
  }
  & > header h2 {
    margin-block-end: 0;
    max-inline-size: 11em;
  }
  & > header p {
    margin: 0;
    max-inline-size: 24em;
    color: ${color.text.muted};
  }
  &:last-of-type {
    padding-block-end: ${space.sectionEnd};
  }
`;

export const Doors = styled.div`
  display: grid;
  grid-template-columns: repeat(3, minmax(0, 1fr));
  gap: ${space[6]};
  align-items: stretch;
  ${narrow} {
    grid-template-columns: minmax(0, 1fr);
  }
`;

export const Door = styled.a`
  display: flex;
  flex-direction: column;
  gap: ${space[4]};
  min-block-size: calc(${space[10]} * 3.4);
  padding: ${space[6]} ${space[6]} ${space[7]};
  border: ${frame} solid ${color.text.default};
  border-block-end: 0;
  border-start-start-radius: ${radius.lg};
  border-start-end-radius: ${radius.lg};
  background: ${color.surface.base};
  color: inherit;
  text-decoration: none;
  transition: ${vars.motion.transition.control};

  & svg {
    inline-size: ${space[8]};
    margin-block-end: auto;
    color: ${color.accent.display};
  }
  & h3 {
    ${textStyle('heading1')}
    margin: 0;
    text-wrap: balance;
  }
  & p {
    margin: 0;
    text-wrap: pretty;
  }
  & span {
    font-weight: ${vars.font.weight.strong};
    text-decoration: underline;
    text-decoration-thickness: ${vars.borderWidth.default};
    text-underline-offset: 0.3em;
  }
  &:hover {
    border-color: ${color.accent.solid};
  }
  ${narrow} {
    min-block-size: calc(${space[10]} * 2.2);
    border-block-end: ${frame} solid ${color.text.default};
  }
`;

export const Doorstep = styled.div`
  border-block-start: ${frame} solid ${color.text.default};
  margin-inline: calc(${space.page} * -1);
  ${narrow} {
    display: none;
  }
`;

export const Band = styled.div`
  background: ${color.pattern[0]};
`;
