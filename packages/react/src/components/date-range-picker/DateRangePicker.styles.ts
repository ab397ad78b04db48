import { styled } from 'styled-components';
import { vars } from '@wusum/contract';

/* One date, which wraps as a whole before its parts do. */
export const Half = styled.span.withConfig({ componentId: 'ws-date-range-picker-half' })`
  @layer wusum.components {
    position: relative;
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    min-inline-size: 0;
    margin-inline-end: ${vars.space[2]};
  }
`;

export const HalfLabel = styled.span.withConfig({ componentId: 'ws-date-range-picker-label' })`
  @layer wusum.components {
    min-inline-size: 0;
    margin-inline-end: ${vars.space[1]};
    color: ${vars.color.text.muted};
    overflow-wrap: anywhere;
    pointer-events: none;
    [data-disabled] & { color: inherit; }
  }
`;
