import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { columns, plainList } from '../../parts/styles.js';

const { color, space } = vars;

export const Samples = styled.ul`
  ${columns('11rem', 'fill')}
  gap: ${space[5]};
  ${plainList}

  @media (max-width: 48rem) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  & code {
    overflow-wrap: anywhere;
  }
  & > li {
    display: grid;
    gap: ${space[2]};
    align-content: start;
  }
  & > li > code {
    justify-self: start;
    color: ${color.text.muted};
  }
  & > li > p {
    margin: 0;
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
`;

export const Corner = styled.div`
  block-size: ${space[9]};
  background: ${color.surface.base};
  border: ${vars.borderWidth.default} solid ${color.border.strong};
  border-radius: var(--wsb-radius);
`;

export const Line = styled.div`
  block-size: ${space[9]};
  display: grid;
  align-content: center;

  & > i {
    border-block-start: var(--wsb-width) solid ${color.text.default};
  }
`;

export const Frame = styled.div`
  block-size: ${space[9]};
  background: ${color.surface.base};
  border: var(--wsb-border);
  border-radius: ${vars.radius.md};
`;

export const Depth = styled.div`
  block-size: ${space[10]};
  background: ${color.surface.raised};
  border: ${vars.border.card};
  border-radius: ${vars.radius.card};
  box-shadow: var(--wsb-shadow);
`;
