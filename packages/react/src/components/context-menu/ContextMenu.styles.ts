import { styled } from 'styled-components';

/* A long touch opens the menu: it neither selects text nor opens the menu of the system. */
export const Trigger = styled.div.withConfig({ componentId: 'ws-context-menu-trigger' })`
  @layer wusum.components {
    -webkit-touch-callout: none;
    @media (pointer: coarse) { -webkit-user-select: none; user-select: none; }
  }
`;
