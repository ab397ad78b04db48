import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { textStyle } from '@wusum/react/system';

const { color, size, space } = vars;

export const Root = styled.section.withConfig({ componentId: 'ws-river' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[6]} ${space[8]};
    & > * { flex: 1 1 calc(${space[10]} * 2.75); min-inline-size: min(100%, calc(${space[10]} * 2)); }
    &:where([data-side='start']) { flex-direction: row-reverse; }
    break-inside: avoid;
  }
`;

export const Words = styled.div.withConfig({ componentId: 'ws-river-words' })`
  @layer wusum.components {
    display: grid;
    justify-items: start;
    gap: ${space[4]};
    overflow-wrap: anywhere;
  }
`;

export const Copy = styled.div.withConfig({ componentId: 'ws-river-copy' })`
  @layer wusum.components {
    max-inline-size: ${size.measure};
    ${textStyle('body')}
    color: ${color.text.muted};
    text-wrap: pretty;
  }
`;
