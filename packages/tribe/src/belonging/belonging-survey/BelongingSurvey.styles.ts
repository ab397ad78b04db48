import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { frame, printExact } from '@wusum/react/system';

const { borderWidth, color, size, space } = vars;

export const Root = styled.form.withConfig({ componentId: 'ws-belonging-survey' })`
  @layer wusum.components {
    ${frame}
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[6]};
    max-inline-size: ${size.measure};
    min-inline-size: 0;
    margin: 0;
  }
`;

/* Two circles, yours with a background. They are the same in both directions. */
export const Circles = styled.svg.withConfig({ componentId: 'ws-belonging-circles' })`
  @layer wusum.components {
    display: block;
    inline-size: calc(${size.iconMd} * 4.5);
    max-inline-size: 100%;
    color: ${color.text.default};
    ${printExact}
    & circle { fill: none; stroke: currentColor; stroke-width: ${borderWidth.default}; vector-effect: non-scaling-stroke; }
    & circle:where([data-own]) { fill: ${color.accent.soft}; }
  }
`;
