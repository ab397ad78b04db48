import { styled } from 'styled-components';
import { vars } from '@wusum/theme';

const { color, space, radius } = vars;

export const Construction = styled.div`
  display: grid;
  place-items: center;
  padding: ${space[5]};
  background: ${color.surface.base};
  border: ${vars.borderWidth.default} solid ${color.border.strong};
  border-radius: ${radius.md};

  & svg {
    direction: ltr;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    color: ${color.text.default};
  }
  & text {
    font: 0.42px var(--ws-font-family-code);
    fill: ${color.text.muted};
  }
  & .fine {
    stroke: ${color.border.subtle};
    stroke-width: 0.03;
  }
  & .strong {
    stroke: ${color.border.default};
    stroke-width: 0.04;
  }
  & .spine {
    color: ${color.highlight.solid};
  }
`;

export const Clear = styled.div`
  display: grid;
  place-items: center;
  padding: ${space[6]};
  background: ${color.surface.base};
  border-radius: ${radius.md};

  & svg {
    direction: ltr;
    inline-size: 100%;
    max-block-size: calc(${space[10]} * 1.6);
    overflow: visible;
    color: ${color.text.default};
  }
  & .zone {
    fill: ${color.accent.soft};
  }
  & .core {
    fill: ${color.surface.base};
  }
  & .measure {
    fill: none;
    stroke: ${color.accent.solid};
    stroke-width: 0.1;
  }
`;
