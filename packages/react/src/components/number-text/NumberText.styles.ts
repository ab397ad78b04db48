import { styled } from 'styled-components';

export const Root = styled.span.withConfig({ componentId: 'ws-number-text' })`
  @layer wusum.components {
    /* A sign or a unit stays with its number, whatever the text around it. */
    unicode-bidi: isolate;
    font-variant-numeric: tabular-nums;
  }
`;
