import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { columns, plainList } from '../../parts/styles.js';

const { color, space, radius } = vars;

export const IncorrectUses = styled.ul`
  ${columns('9.5rem', 'fit')}
  gap: ${space[5]};
  ${plainList}

  & > li {
    display: grid;
    gap: ${space[3]};
  }
  & > li > div {
    position: relative;
    display: grid;
    place-items: center;
    aspect-ratio: 1;
    background: ${color.surface.base};
    border-block-start: ${space[1]} solid ${color.status.danger.solid};
    border-radius: ${radius.md};
    overflow: hidden;
  }
  & > li > div > svg {
    inline-size: 52%;
    overflow: visible;
  }
  & [data-mistake='mirrored'] > svg {
    transform: scaleX(-1);
  }
  & [data-mistake='turned'] > svg {
    transform: rotate(24deg);
  }
  & [data-mistake='stretched'] > svg {
    transform: scale(1.5, 0.72);
  }
  & [data-mistake='outlined'] > svg g {
    stroke-width: 0.35;
  }
  & [data-mistake='faded'] > svg {
    color: ${color.surface.sunken};
  }
  & [data-mistake='crowded'] > span {
    position: absolute;
    inset-block-end: 23%;
    inset-inline-start: 6%;
    ${textStyle('heading2')}
    white-space: nowrap;
  }
`;
