import { styled } from 'styled-components';
import { textStyle } from '@wusum/react/system';
import { vars } from '@wusum/contract';

const { border, borderWidth, color, space } = vars;

export const Root = styled.ul.withConfig({ componentId: 'ws-symbol-index' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(${space[10]} * 2)), 1fr));
    gap: 0 ${space[6]};
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

export const Item = styled.li.withConfig({ componentId: 'ws-symbol-index-item' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    column-gap: ${space[5]};
    padding-block: ${space[5]};
    border-block-start: ${border.rule};
    color: ${color.text.default};
    break-inside: avoid;

    & > svg {
      inline-size: ${space[7]};
      margin-block-start: ${space[1]};
    }
    &:where([data-own]) > svg { color: ${color.accent.display}; }
    @media (forced-colors: active) { & > svg { color: CanvasText; } }
  }
`;

export const Name = styled.span.withConfig({ componentId: 'ws-symbol-index-name' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: ${space[1]} ${space[3]};
    ${textStyle('label')}
    overflow-wrap: anywhere;
  }
`;

export const Own = styled.span.withConfig({ componentId: 'ws-symbol-index-own' })`
  @layer wusum.components {
    ${textStyle('caption')}
    color: ${color.accent.text};
    border-block-end: ${borderWidth.thin} solid currentColor;
  }
`;

export const Meaning = styled.span.withConfig({ componentId: 'ws-symbol-index-meaning' })`
  @layer wusum.components {
    display: block;
    ${textStyle('body')}
    color: ${color.text.muted};
    text-wrap: pretty;
  }
`;
