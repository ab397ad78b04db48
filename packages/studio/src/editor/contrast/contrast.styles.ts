import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { styled } from 'styled-components';
import { plainList } from '../../parts/styles.js';

const { color, space, borderWidth } = vars;

export const Guides = styled.section`
  display: grid;
  gap: ${space[2]};
  margin-block-start: ${space[3]};
  ${textStyle('caption')}

  & > p {
    margin: 0;
    color: ${color.text.muted};
  }
  & > ul {
    ${plainList}
    display: grid;
    gap: ${space[2]};
  }
  & > ul > li {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr);
    gap: 0 ${space[3]};
    align-items: baseline;
    font-variant-numeric: tabular-nums;
  }
  & > ul > li > :last-child {
    grid-column: 2 / -1;
    overflow-wrap: anywhere;
  }
`;

/* As the field draws it. */
export const Line = styled.svg`
  inline-size: ${space[6]};
  block-size: ${space[2]};
  fill: none;
  stroke: ${color.surface.base};
  stroke-width: ${borderWidth.default};

  & > .outer {
    stroke: ${color.text.default};
    stroke-width: calc(${borderWidth.default} + ${borderWidth.thin} * 2);
  }
  &[data-line='1'] > path {
    stroke-dasharray: 6 4;
  }
  &[data-line='2'] > path {
    stroke-dasharray: 2 3;
  }
  &[data-line='3'] > path {
    stroke-dasharray: 9 3 2 3;
  }
`;

export const State = styled.span`
  color: ${color.status.success.text};

  &[data-fails] {
    color: ${color.text.muted};
  }
  &[data-fails='role'] {
    color: ${color.status.danger.text};
    font-weight: ${vars.font.weight.strong};
  }
`;
