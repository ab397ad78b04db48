import { vars } from '@wusum/theme';
import { styled } from 'styled-components';

const { color, borderWidth } = vars;

export const Handle = styled.g`
  outline: none;
  cursor: move;
  touch-action: none;

  & > .reach {
    fill: transparent;
  }
  & > .ring {
    fill: none;
    stroke: ${color.surface.canvas};
    stroke-width: ${borderWidth.strong};
    vector-effect: non-scaling-stroke;
    opacity: 0;
  }
  & > .point {
    fill: ${color.accent.solid};
    stroke: ${color.surface.canvas};
    stroke-width: ${borderWidth.default};
    vector-effect: non-scaling-stroke;
  }
  &[data-selected] > .point {
    fill: ${color.text.default};
  }
  &:focus-visible > .ring {
    stroke: ${color.focus.ring};
    opacity: 1;
  }
`;
