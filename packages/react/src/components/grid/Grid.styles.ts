import { styled } from 'styled-components';
import { breakpoints, vars } from '@wusum/contract';
import { byValue } from '../../system/fragments.js';
import { gridColumns, gridDefaults, gridGaps } from './Grid.props.js';

const columns = (count: number) => `grid-template-columns: repeat(${count}, minmax(0, 1fr));`;

export const Root = styled.div.withConfig({ componentId: 'ws-grid' })`
  @layer wusum.components {
    box-sizing: border-box;
    display: grid;
    ${columns(1)}
    gap: ${vars.space[gridDefaults.gap]};
    ${byValue('gap', gridGaps, (step) => `gap: ${vars.space[step]};`)}
    @media (min-width: ${breakpoints.sm}) {
      ${byValue('columns', [4, 6], () => columns(2))}
    }
    @media (min-width: ${breakpoints.md}) {
      ${columns(gridDefaults.columns)}
      ${byValue('columns', gridColumns, columns)}
    }
  }
`;
