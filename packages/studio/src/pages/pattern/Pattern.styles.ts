import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { plainList } from '../../parts/styles.js';

const { color, space, radius } = vars;

export const Uses = styled.div`
  display: grid;
  grid-template-columns: 1.1fr 1.4fr 0.9fr;
  gap: ${space[5]};
  @media (max-width: 60rem) {
    grid-template-columns: minmax(0, 1fr);
  }

  & > figure {
    margin: 0;
    display: grid;
    gap: ${space[3]};
    grid-template-rows: calc(${space[10]} * 3) auto;
  }
  & > figure > .page {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    background: ${color.surface.base};
    border: ${vars.borderWidth.default} solid ${color.border.strong};
    border-radius: ${radius.md};
    overflow: hidden;
  }
  & > figure > .page > p {
    ${textStyle('heading2')}
    margin: 0;
    padding: ${space[6]};
  }
`;

export const Threads = styled.ul`
  display: grid;
  grid-auto-flow: column;
  grid-auto-columns: minmax(0, 1fr);
  ${plainList}
  border: ${vars.borderWidth.default} solid ${color.border.strong};
  border-radius: ${radius.md};
  overflow: hidden;

  & > li {
    display: grid;
    gap: ${space[2]};
    ${textStyle('caption')}
    padding-block-end: ${space[3]};
    text-align: center;
  }
  & > li i {
    display: block;
    block-size: ${space[9]};
    background: var(--wsb-thread);
    box-shadow: inset 0 0 0 ${vars.borderWidth.thin} ${color.border.subtle};
  }
`;

export const Rules = styled.div`
  display: grid;
  gap: ${space[7]};

  & > p {
    margin: 0;
  }
`;

/* The cloth ends where a repeat ends, or in the middle of a figure. */
export const Cut = styled.div`
  block-size: ${vars.size.band};
  overflow: hidden;

  &[data-cut] {
    block-size: calc(${vars.size.band} * 0.72);
  }
`;

export const Words = styled.div`
  display: grid;
  gap: ${space[4]};

  & > p {
    ${textStyle('heading3')}
    margin: 0;
  }
  & > div {
    block-size: ${vars.size.band};
    overflow: hidden;
  }
  &[data-over] > * {
    grid-area: 1 / 1;
  }
  &[data-over] > p {
    position: relative;
    align-self: center;
    padding-inline: ${space[4]};
  }
`;
