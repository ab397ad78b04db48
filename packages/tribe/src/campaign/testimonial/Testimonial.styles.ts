import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { textStyle } from '@wusum/react/system';

const { color, size, space } = vars;

export const Root = styled.figure.withConfig({ componentId: 'ws-testimonial' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[5]};
    margin: 0;
    max-inline-size: ${size.measure};
    color: ${color.text.default};
    break-inside: avoid;
    overflow-wrap: anywhere;
  }
`;

export const Quote = styled.blockquote.withConfig({ componentId: 'ws-testimonial-quote' })`
  @layer wusum.components {
    margin: 0;
    ${textStyle('heading2')}
    text-wrap: pretty;
  }
`;

export const Person = styled.figcaption.withConfig({ componentId: 'ws-testimonial-person' })`
  @layer wusum.components {
    display: flex;
    align-items: center;
    gap: ${space[4]};
    ${textStyle('label')}
    & > svg { inline-size: ${space[8]}; }
  }
`;

export const Names = styled.span.withConfig({ componentId: 'ws-testimonial-names' })`
  @layer wusum.components {
    display: grid;
    min-inline-size: 0;
  }
`;

export const Role = styled.span.withConfig({ componentId: 'ws-testimonial-role' })`
  @layer wusum.components {
    ${textStyle('caption')}
    color: ${color.text.muted};
  }
`;
