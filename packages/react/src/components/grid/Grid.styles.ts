import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { byResponsiveValue, fromWidth } from '../../system/fragments.js';
import { gridProps } from './Grid.props.js';

const { variants, defaults } = gridProps;
const columns = (count: number) => `grid-template-columns: repeat(${count}, minmax(0, 1fr));`;

export const Root = styled.div.withConfig({ componentId: 'ws-grid' })`
  @layer wusum.components {
    box-sizing: border-box;
    display: grid;
    ${columns(1)}
    gap: ${vars.space[defaults.gap]};
    ${fromWidth('md', (condition) => `&:where(*${condition}) { ${columns(defaults.columns)} }`)}
    ${byResponsiveValue('columns', variants.columns, columns)}
    ${byResponsiveValue('gap', variants.gap, (step) => `gap: ${vars.space[step]};`)}
  }
`;
