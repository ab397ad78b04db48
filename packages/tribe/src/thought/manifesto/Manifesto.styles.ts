import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { fromWidth, textStyle } from '@wusum/react/system';

const { border, color, size, space } = vars;

export const Root = styled.ol.withConfig({ componentId: 'ws-manifesto' })`
  @layer wusum.components {
    display: grid;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    list-style: none;
    color: ${color.text.default};
    overflow-wrap: anywhere;
    & > li {
      display: grid;
      gap: ${space[2]} ${space[5]};
      padding-block: ${space[6]};
      border-block-start: ${border.rule};
      break-inside: avoid;
    }
    & > li:last-child { border-block-end: ${border.rule}; }
    ${fromWidth('md', (condition) => `&:where(*${condition}) > li { grid-template-columns: ${space[9]} minmax(0, 1fr); align-items: baseline; }`)}
  }
`;

export const Place = styled.span.withConfig({ componentId: 'ws-manifesto-place' })`
  @layer wusum.components {
    ${textStyle('heading4')}
    color: ${color.accent.text};
    font-variant-numeric: tabular-nums;
  }
`;

export const Words = styled.p.withConfig({ componentId: 'ws-manifesto-words' })`
  @layer wusum.components {
    margin: 0;
    ${textStyle('heading2')}
    text-wrap: balance;
  }
`;

export const Because = styled.p.withConfig({ componentId: 'ws-manifesto-because' })`
  @layer wusum.components {
    margin: 0;
    margin-block-start: ${space[3]};
    max-inline-size: ${size.measure};
    ${textStyle('body')}
    color: ${color.text.muted};
    text-wrap: pretty;
  }
`;
