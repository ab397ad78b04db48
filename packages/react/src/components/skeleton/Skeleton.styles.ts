import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { printExact, reducedMotion, textStyle } from '../../system/fragments.js';

const { borderWidth, color, component, motion, radius, size, space } = vars;

const square = (side: string) => `inline-size: ${side}; block-size: ${side};`;

export const Root = styled.span.withConfig({ componentId: 'ws-skeleton' })`
  @layer wusum.components {
    box-sizing: border-box;
    display: block;
    min-inline-size: 0;
    ${textStyle('body')}
    --ws-skeleton-line: 1lh;
    &:where([data-size='sm']) { ${textStyle('caption')} }
    &:where([data-size='lg']) { ${textStyle('lead')} }
    &:where([data-shape='heading']) { ${textStyle('heading3')} inline-size: 60%; }
    &:where([data-shape='avatar']) {
      ${square(component.avatar.size.md)}
      --ws-skeleton-line: ${component.avatar.size.md};
      --ws-skeleton-radius: ${radius.md};
    }
    &:where([data-shape='avatar'][data-size='sm']) { ${square(component.avatar.size.sm)} --ws-skeleton-line: ${component.avatar.size.sm}; }
    &:where([data-shape='avatar'][data-size='lg']) { ${square(component.avatar.size.lg)} --ws-skeleton-line: ${component.avatar.size.lg}; }
    &:where([data-shape='control']) {
      inline-size: calc(${size.control.md} * 3);
      max-inline-size: 100%;
      --ws-skeleton-line: ${size.control.md};
      --ws-skeleton-radius: ${radius.control};
    }
    &:where([data-shape='control'][data-size='sm']) { --ws-skeleton-line: ${size.control.sm}; }
    &:where([data-shape='control'][data-size='lg']) { --ws-skeleton-line: ${size.control.lg}; }
    &:where([data-shape='image']) { --ws-skeleton-line: auto; --ws-skeleton-radius: ${radius.card}; }
  }
`;

/** One line, or the whole shape. */
export const Line = styled.span.withConfig({ componentId: 'ws-skeleton-line' })`
  @layer wusum.components {
    display: block;
    block-size: var(--ws-skeleton-line);
    border-radius: var(--ws-skeleton-radius, ${radius.sm});
    background: ${color.border.subtle};
    ${printExact}
    animation: ws-skeleton-breathe calc(${motion.duration.slow} * 4) ${motion.easing.standard} infinite alternate;
    /* The space between lines is part of a line of text. */
    &:where([data-text]) { block-size: calc(var(--ws-skeleton-line) - ${space[2]}); margin-block: calc(${space[2]} / 2); }
    &:where([data-text]:last-child:not(:first-child)) { inline-size: 62%; }
    &:where([data-image]) { aspect-ratio: 4 / 3; }
    ${reducedMotion}
    @media (forced-colors: active) { border: ${borderWidth.thin} solid GrayText; }
  }
  @keyframes ws-skeleton-breathe { to { opacity: 0.45; } }
`;
