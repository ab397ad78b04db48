import { styled } from 'styled-components';
import { breakpoints, vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';

const { border, color, space } = vars;

/** Three figures, each with its denominator, its period and what it does not include. */
export const Root = styled.dl.withConfig({ componentId: 'ws-facts' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    margin: 0;
    border-block: ${border.rule};

    @media (width < ${breakpoints.md}) { grid-template-columns: minmax(0, 1fr); }
  }
`;

export const Fact = styled.div.withConfig({ componentId: 'ws-fact' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[1]};
    padding: ${space[6]};
    border-inline-start: ${border.rule};
    &:where(:first-child) { border-inline-start: 0; padding-inline-start: 0; }

    @media (width < ${breakpoints.md}) {
      padding: ${space[5]} 0;
      border-inline-start: 0;
      &:where(:not(:first-child)) { border-block-start: ${border.rule}; }
    }
  }
`;

export const Figure = styled.dd.withConfig({ componentId: 'ws-fact-figure' })`
  @layer wusum.components { order: -1; margin: 0; ${textStyle('heading1')} }
`;
export const Label = styled.dt.withConfig({ componentId: 'ws-fact-label' })`
  @layer wusum.components { ${textStyle('label')} }
`;
export const Period = styled.dd.withConfig({ componentId: 'ws-fact-window' })`
  @layer wusum.components { margin: 0; color: ${color.text.muted}; ${textStyle('caption')} text-wrap: pretty; }
`;
