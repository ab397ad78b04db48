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
  & > figure > div {
    border-radius: ${radius.md};
    overflow: hidden;
    position: relative;
  }
  & > figure > .draft {
    padding: ${space[4]};
    background: ${color.surface.base};
    border: ${vars.borderWidth.default} solid ${color.border.strong};
  }
  & > figure > .draft > svg {
    inline-size: 100%;
    block-size: 100%;
  }
  & > figure > .page {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    background: ${color.surface.base};
    border: ${vars.borderWidth.default} solid ${color.border.strong};
  }
  & > figure > .page > p {
    ${textStyle('heading2')}
    margin: 0;
    padding: ${space[6]};
  }
  & > figure > .page > div {
    block-size: ${vars.size.band};
    background: ${color.pattern[0]};
  }
  & > figure > .cover {
    background: ${color.pattern[0]};
  }
  & .grid {
    stroke: ${color.surface.base};
    fill: none;
  }
`;

export const Selvedge = styled.div`
  block-size: ${space[6]};
  background: ${color.pattern[0]};
  border-radius: ${radius.sm};
  overflow: hidden;
`;

export const Threads = styled.ul`
  display: grid;
  grid-template-columns: repeat(5, minmax(0, 1fr));
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
  & > li > i {
    block-size: ${space[9]};
    background: var(--wsb-thread);
    box-shadow: inset 0 0 0 ${vars.borderWidth.thin} ${color.border.subtle};
  }
`;

export const Rules = styled.ol`
  ${textStyle('heading2')}
  display: grid;
  gap: ${space[3]};
  ${plainList}
`;
