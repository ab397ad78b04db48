import { styled } from 'styled-components';
import { vars } from '@wusum/theme';

const { color, space, radius } = vars;

export const Root = styled.div`
  position: relative;
  block-size: calc(${space[10]} * 3);

  &[data-view='band'] {
    block-size: auto;
  }
  & > .drawing {
    block-size: 100%;
    background: ${color.pattern[0]};
    border-radius: ${radius.md};
    overflow: hidden;
  }
  &[data-view='selvedge'] {
    block-size: calc(${space[10]} * 1.6);
  }
  /* A page between its two edges. */
  &[data-view='selvedge'] > .drawing {
    display: flex;
    justify-content: space-between;
    background: ${color.surface.base};
    border: ${vars.borderWidth.default} solid ${color.border.strong};
  }
  &[data-view='draft'] > .drawing {
    padding: ${space[4]};
    background: ${color.surface.base};
    border: ${vars.borderWidth.default} solid ${color.border.strong};
  }
  & .grid {
    stroke: ${color.surface.base};
    fill: none;
  }
`;

/* On a plate of the page, so that it is visible on any cloth. At the start, so that its note has space. */
export const Copy = styled.div`
  position: absolute;
  inset-block-start: ${space[2]};
  inset-inline-start: ${space[2]};

  [data-view='selvedge'] > & {
    inset-inline-start: ${space[9]};
  }
`;
