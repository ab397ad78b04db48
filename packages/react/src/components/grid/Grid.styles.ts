import { styled } from 'styled-components';
import { breakpoints, vars } from '@wusum/theme';
import { byValue } from '../../system/fragments.js';
import { gridColumns, gridGaps } from './Grid.props.js';

const columns = (count: number) => `grid-template-columns: repeat(${count}, minmax(0, 1fr));`;

export const Root = styled.div.withConfig({ componentId: 'ws-grid' })`
  @layer wusum.components {
    box-sizing: border-box;
    display: grid;
    ${columns(1)}
    ${byValue('gap', gridGaps, (step) => `gap: ${vars.space[step]};`)}
    @media (min-width: ${breakpoints.sm}) {
      ${byValue('columns', [4, 6], () => columns(2))}
    }
    @media (min-width: ${breakpoints.md}) {
      ${byValue('columns', gridColumns, columns)}
    }
  }
`;
