import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { coarseReach, focusRing, textStyle } from '@wusum/react/system';

const { border, borderWidth, color, font, radius, space } = vars;

export const Root = styled.nav.withConfig({ componentId: 'ws-series-nav' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[5]};
    min-inline-size: 0;
    padding-block: ${space[5]};
    border-block-start: ${border.rule};
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
`;

export const Head = styled.div.withConfig({ componentId: 'ws-series-nav-head' })`
  @layer wusum.components {
    ${textStyle('caption')}
    color: ${color.text.muted};
  }
`;

const link = `
    border-radius: ${radius.sm};
    color: inherit;
    text-decoration-thickness: ${borderWidth.thin};
    text-underline-offset: 0.25em;
    ${focusRing}
`;

export const Title = styled.div.withConfig({ componentId: 'ws-series-nav-title' })`
  @layer wusum.components {
    ${textStyle('heading4')}
    color: ${color.text.default};
    & > a { ${link} }
  }
`;

export const Parts = styled.ol.withConfig({ componentId: 'ws-series-nav-parts' })`
  @layer wusum.components {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
    ${textStyle('body')}
    & > li {
      display: grid;
      grid-template-columns: ${space[6]} minmax(0, 1fr) fit-content(40%);
      gap: ${space[2]};
      align-items: baseline;
      padding-block: ${space[2]};
      border-block-start: ${borderWidth.thin} solid ${color.border.subtle};
      color: ${color.text.muted};
    }
    & > li:where([aria-current]) { color: ${color.text.default}; font-weight: ${font.weight.strong}; }
  }
`;

export const Place = styled.span.withConfig({ componentId: 'ws-series-nav-place' })`
  @layer wusum.components {
    color: ${color.accent.text};
    font-variant-numeric: tabular-nums;
  }
`;

export const PartLink = styled.a.withConfig({ componentId: 'ws-series-nav-link' })`
  @layer wusum.components {
    justify-self: start;
    ${link}
    color: ${color.text.default};
    ${coarseReach}
  }
`;

export const Note = styled.span.withConfig({ componentId: 'ws-series-nav-note' })`
  @layer wusum.components {
    ${textStyle('caption')}
    color: ${color.text.muted};
  }
`;
