import { styled } from 'styled-components';
import { textStyle } from '@wusum/react/system';
import { vars } from '@wusum/contract';

const { color, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-seal' })`
  @layer wusum.components {
    display: inline-grid;
    justify-items: center;
    gap: ${space[3]};
    inline-size: calc(${space[10]} * 1.5);
    max-inline-size: 100%;
    ${textStyle('label')}
    color: ${color.text.default};
    text-align: center;
    break-inside: avoid;
    print-color-adjust: exact;
    overflow-wrap: anywhere;
    @media (forced-colors: active) { color: CanvasText; }
  }
`;

/** The mark is in the middle of the ring. */
export const Disc = styled.span.withConfig({ componentId: 'ws-seal-disc' })`
  @layer wusum.components {
    display: grid;
    place-items: center;
    inline-size: 100%;

    & > svg { grid-area: 1 / 1; }
    & > svg:last-child {
      inline-size: 38%;
      block-size: auto;
      color: ${color.accent.display};
    }
    @media (forced-colors: active) { & > svg:last-child { color: CanvasText; } }
  }
`;

/** Text on its path begins at the left in both directions: it is Latin. */
export const Ring = styled.svg.withConfig({ componentId: 'ws-seal-ring' })`
  @layer wusum.components {
    direction: ltr;
    display: block;
    inline-size: 100%;
    block-size: auto;
    fill: none;
    stroke: currentColor;
    & text { fill: currentColor; stroke: none; }
  }
`;

export const Caption = styled.span.withConfig({ componentId: 'ws-seal-caption' })`
  @layer wusum.components { display: grid; }
`;

export const Year = styled.span.withConfig({ componentId: 'ws-seal-year' })`
  @layer wusum.components {
    ${textStyle('caption')}
    color: ${color.text.muted};
  }
`;
