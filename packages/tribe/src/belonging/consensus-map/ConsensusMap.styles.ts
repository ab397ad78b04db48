import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { byValue, frame, from, printExact, textStyle } from '@wusum/react/system';

const { borderWidth, color, component, font, radius, space } = vars;
const groups = [1, 2, 3, 4, 5] as const;

export const Root = styled.section.withConfig({ componentId: 'ws-consensus-map' })`
  @layer wusum.components {
    ${frame}
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[7]};
    min-inline-size: 0;
  }
`;

/* Where a group is to another has no direction: it is the same right to left. */
export const Drawing = styled.svg.withConfig({ componentId: 'ws-consensus-map-drawing' })`
  @layer wusum.components {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    color: ${color.text.default};
    ${printExact}
    & circle { fill: ${color.surface.raised}; stroke-width: ${borderWidth.strong}; }
    & text { fill: currentColor; ${textStyle('heading3')} }
    & g { ${byValue('group', groups, (each) => `stroke: ${color.chart[each]};`)} }
    & text { stroke: none; }
    @media (forced-colors: active) { & circle { fill: Canvas; stroke: CanvasText; } }
  }
`;

export const Legend = styled.ul.withConfig({ componentId: 'ws-consensus-map-legend' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[2]} ${space[6]};
    margin: 0;
    padding: 0;
    list-style: none;
    overflow-wrap: anywhere;
  }
`;

export const Vote = styled.div.withConfig({ componentId: 'ws-consensus-map-vote' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[2]};
    ${from('sm')} { min-inline-size: calc(${space[9]} * 2); }
    font-variant-numeric: tabular-nums;
    /* The view that is furthest from the majority is as large, and stronger. */
    &:where([data-minority]) { font-weight: ${font.weight.strong}; }
  }
`;

/* Agreeing from the start, disagreeing from the end, passing between them. */
export const Share = styled.svg.withConfig({ componentId: 'ws-consensus-map-share' })`
  @layer wusum.components {
    display: block;
    inline-size: 100%;
    block-size: calc(${component.chart.bar} / 2);
    border-radius: ${radius.sm};
    background: ${color.neutral.soft};
    ${printExact}
    &:where(:dir(rtl)) { scale: -1 1; }
    & :where([data-vote='agree']) { fill: ${color.chart[1]}; }
    & :where([data-vote='disagree']) { fill: ${color.chart[2]}; }
    @media (forced-colors: active) {
      border: ${borderWidth.thin} solid CanvasText;
      & :where([data-vote='agree']) { fill: CanvasText; }
      & :where([data-vote='disagree']) { fill: GrayText; }
    }
  }
`;
