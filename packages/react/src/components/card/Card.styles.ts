import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { byResponsiveValue, reducedMotion, transitionOf } from '../../system/fragments.js';
import { cardProps } from './Card.props.js';

const { border, borderWidth, color, radius, shadow, space } = vars;

const paddings = { none: 0, sm: space[4], md: space.card, lg: space[7] };

export const Root = styled.div.withConfig({ componentId: 'ws-card' })`
  @layer wusum.components {
    box-sizing: border-box;
    min-inline-size: 0;
    overflow-wrap: break-word;
    padding: ${space.card};
    border: ${border.card};
    border-radius: ${radius.card};
    background: ${color.surface.raised};
    box-shadow: ${shadow.raised};
    color: ${color.text.default};
    &:where([data-elevation='base'], [data-elevation='sunken'], [data-variant='outline']) { box-shadow: none; }
    &:where([data-elevation='base']) { background: ${color.surface.base}; }
    &:where([data-elevation='sunken']) { border-color: transparent; background: ${color.surface.sunken}; }
    &:where([data-variant='outline']) {
      border: ${borderWidth.thin} solid ${color.border.default};
      background: none;
    }
    ${byResponsiveValue('padding', cardProps.variants.padding, (padding) => `padding: ${paddings[padding]};`)}
    &:where([data-interactive]) { position: relative; }
    &:where([data-interactive]:hover) { border-color: ${color.border.strong}; ${transitionOf('control', 'border-color')} }
    /* Controls besides the link that covers the card. */
    &:where([data-interactive]) :where(a, button, input, select, textarea, label):where(:not([data-cover])) { position: relative; z-index: 1; }
    /* A pattern at the edge follows the corners. Without :has(), which would match against every child. */
    & > :where(.ws-pattern:first-child) { border-start-start-radius: inherit; border-start-end-radius: inherit; }
    & > :where(.ws-pattern:last-child) { border-end-start-radius: inherit; border-end-end-radius: inherit; }
    ${reducedMotion}
    /* Shadow and background are not painted in forced colours: the border has to be visible. */
    @media (forced-colors: active) { border: ${borderWidth.thin} solid CanvasText; }
  }
`;
