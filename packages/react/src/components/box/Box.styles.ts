import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { byResponsiveValue, pageMargin } from '../../system/fragments.js';
import { spaces } from '../../system/props.js';

const { borderWidth, radius, space } = vars;

/*
 * Box, Section and Bleed are this part: the steps of both axes are private properties, and each component puts them
 * inside of its edges or outside.
 */
export const Root = styled.div.withConfig({ componentId: 'ws-box' })`
  @layer wusum.components {
    --ws-box-block: ${space[0]};
    --ws-box-inline: ${space[0]};
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: var(--ws-box-block) var(--ws-box-inline);
    overflow-wrap: break-word;
    &:where([data-box='section']) { --ws-box-block: ${space[8]}; }
    &:where([data-box='bleed']) {
      max-inline-size: none;
      padding: 0;
      margin: calc(var(--ws-box-block) * -1) calc(var(--ws-box-inline) * -1);
    }
    /* In the corners of a card, inside of its border. */
    &:where([data-block~='card']) { overflow: clip; border-radius: calc(${radius.card} - ${borderWidth.default}); }
    &:where([data-edge='start']) { margin-block-end: 0; border-end-start-radius: 0; border-end-end-radius: 0; }
    &:where([data-edge='end']) { margin-block-start: 0; border-start-start-radius: 0; border-start-end-radius: 0; }
    &:where([data-grow]) { flex: 1 1 0; }
    &:where([data-shrink='false']) { flex-shrink: 0; }
    ${byResponsiveValue('block', spaces, (step) => `--ws-box-block: ${space[step]};`)}
    ${byResponsiveValue('inline', spaces, (step) => `--ws-box-inline: ${space[step]};`)}
    ${byResponsiveValue('block', ['card'], () => `--ws-box-block: ${space.card};`)}
    ${byResponsiveValue('inline', ['card'], () => `--ws-box-inline: ${space.card};`)}
    ${byResponsiveValue('inline', ['page'], () => `--ws-box-inline: ${pageMargin};`)}
  }
`;
