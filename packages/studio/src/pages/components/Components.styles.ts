import { vars } from '@wusum/contract';
import { textStyle } from '@wusum/react/system';
import { styled } from 'styled-components';
import { columns } from '../../parts/styles.js';

const { border, color, radius, space } = vars;

export const Search = styled.div`
  max-inline-size: ${vars.size.measure};

  & > p {
    ${textStyle('caption')}
    margin: ${space[2]} 0 0;
    color: ${color.text.muted};
  }
`;

export const Cards = styled.ul`
  ${columns('17rem', 'fill')}
  gap: ${space[5]};
  margin: 0;
  padding: 0;
  list-style: none;

  @media (max-width: 36rem) {
    ${columns('9rem', 'fill')}
    gap: ${space[3]};
  }
`;

/* Its link covers it; the sample is a picture. */
export const Card = styled.li`
  position: relative;
  display: grid;
  grid-template-rows: 11rem auto;
  overflow: clip;
  background: ${color.surface.raised};
  border: ${border.card};
  border-radius: ${radius.card};

  @media (max-width: 36rem) {
    grid-template-rows: 7rem auto;
  }
  & > a {
    ${textStyle('label')}
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: ${space[1]} ${space[3]};
    padding: ${space[3]} ${space[4]};
    color: ${color.text.default};
    text-decoration: none;
    border-block-start: ${border.rule};
  }
  & > a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  & > a > span {
    color: ${color.text.muted};
  }
  &:hover > a > :first-child {
    text-decoration: underline;
  }
  & > a:focus-visible {
    outline: none;
  }
  & > a:focus-visible::after {
    outline: 3px solid ${color.focus.ring};
    outline-offset: -3px;
  }
`;

/* Samples are drawn at three quarters of their size, as on a contact sheet. */
export const Plate = styled.div`
  overflow: clip;
  background: ${color.surface.canvas};

  & > div {
    zoom: 0.75;
    display: grid;
    align-content: safe center;
    justify-items: safe center;
    block-size: 100%;
    padding: ${space[5]};
  }
  @media (max-width: 36rem) {
    & > div {
      zoom: 0.5;
      padding: ${space[4]};
    }
  }
  & > div > * {
    max-inline-size: 100%;
  }
  /* What is as wide as its place, and has no width of its own. */
  &[data-fit='fill'] > div {
    justify-items: stretch;
  }
  /* A part of a whole page. */
  &[data-fit='page'] > div {
    zoom: 0.4;
    justify-items: stretch;
    align-content: start;
    padding: 0;
  }
`;
