import { styled } from 'styled-components';

/* The texts are on top of each other: the button does not change its width. */
export const Texts = styled.span.withConfig({ componentId: 'ws-copy-button-texts' })`
  @layer wusum.components {
    display: inline-grid;
    grid-template-columns: minmax(0, max-content);
    min-inline-size: 0;
    & > * { grid-area: 1 / 1; visibility: hidden; overflow-wrap: anywhere; }
    & > :where([data-shown]) { visibility: visible; }
  }
`;
