import { styled } from 'styled-components';
import { vars } from '@wusum/contract';

const { borderWidth, space } = vars;

/* Two borders that meet are one. A button without a border keeps a gap, which is its line. */
const overlap = (side: 'inline' | 'block') => `
  margin-${side}-start: calc(${borderWidth.default} * -1);
  &:where([data-variant='solid'], [data-variant='soft']) { margin-${side}-start: ${borderWidth.thin}; }
`;

export const Root = styled.div.withConfig({ componentId: 'ws-button-group' })`
  @layer wusum.components {
    display: inline-flex;
    isolation: isolate;
    vertical-align: middle;
    max-inline-size: 100%;
    min-inline-size: 0;

    /* A word stays whole; where there is no space for all buttons, the row continues in a new line. */
    flex-wrap: wrap;
    row-gap: ${space[1]};
    & > * { flex: 0 1 auto; max-inline-size: 100%; }
    &:not([data-variant='spaced']) > :not([data-shape='icon'], [data-size='sm']) { padding-inline: min(${space.controlInline}, ${space[5]} * 0.75); }
    &:not([data-variant='spaced']) > :is(:hover, :active, :focus-visible) { z-index: 1; }
    &:not([data-variant='spaced'], [data-orientation='vertical']) > :not(:first-child) {
      ${overlap('inline')}
      border-start-start-radius: 0;
      border-end-start-radius: 0;
    }
    &:not([data-variant='spaced'], [data-orientation='vertical']) > :not(:last-child) { border-start-end-radius: 0; border-end-end-radius: 0; }

    &:where([data-orientation='vertical']) { flex-flow: column; row-gap: 0; }
    &[data-orientation='vertical']:not([data-variant='spaced']) > :not(:first-child) {
      ${overlap('block')}
      border-start-start-radius: 0;
      border-start-end-radius: 0;
    }
    &[data-orientation='vertical']:not([data-variant='spaced']) > :not(:last-child) { border-end-start-radius: 0; border-end-end-radius: 0; }

    &:where([data-variant='spaced']) { gap: ${space[2]}; }
    &:where([data-variant='spaced'][data-orientation='vertical']) { align-items: start; }
  }
`;
