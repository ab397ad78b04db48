import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { columns } from '../../parts/styles.js';

const { color, space, radius } = vars;

export const Root = styled.figure`
  display: grid;
  gap: ${space[3]};
  margin: 0;

  & > div {
    ${columns('18rem', 'fit')}
    gap: ${space[5]};
  }
  & > figcaption {
    max-inline-size: ${vars.size.measure};
    ${textStyle('body')}
  }
`;

export const Example = styled.div`
  --wsb-kind: ${color.status.success.solid};
  --wsb-kind-text: ${color.status.success.text};
  display: grid;
  grid-template-rows: 1fr auto;
  gap: ${space[2]};
  min-inline-size: 0;

  &[data-kind='dont'] {
    --wsb-kind: ${color.status.danger.solid};
    --wsb-kind-text: ${color.status.danger.text};
  }
  & > .plate {
    display: grid;
    align-content: center;
    min-block-size: ${space[10]};
    padding: ${space[5]};
    background: ${color.surface.base};
    border: ${vars.border.card};
    border-block-end: ${space[1]} solid var(--wsb-kind);
    border-radius: ${radius.card};
    overflow: hidden;
  }
  & > p {
    display: flex;
    align-items: center;
    gap: ${space[2]};
    margin: 0;
    color: var(--wsb-kind-text);
    ${textStyle('label')}
  }
  & > p > svg {
    inline-size: 1rem;
    block-size: 1rem;
  }
`;
