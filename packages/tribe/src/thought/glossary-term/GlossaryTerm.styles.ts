import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { coarseReach, focusRing, textStyle } from '@wusum/react/system';

const { borderWidth, color, font, radius, size, space } = vars;

/* Dots below the word: its meaning is near, and no other page. */
export const Ref = styled.a.withConfig({ componentId: 'ws-glossary-term' })`
  @layer wusum.components {
    border-radius: ${radius.sm};
    color: inherit;
    text-decoration: underline dotted ${color.accent.text};
    text-decoration-thickness: ${borderWidth.default};
    text-underline-offset: 0.25em;
    &:where(:lang(ar), :lang(fa), :lang(ur)) { text-underline-offset: 0.4em; }
    &:where(:hover, [data-open]) { background: ${color.accent.soft}; }
    ${coarseReach}
    ${focusRing}
  }
`;

export const Card = styled.span.withConfig({ componentId: 'ws-glossary-card' })`
  @layer wusum.components {
    display: block;
    ${textStyle('caption')}
    text-align: start;
    text-wrap: pretty;
    @media print { display: none; }
  }
`;

export const Names = styled.span.withConfig({ componentId: 'ws-glossary-names' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    column-gap: ${space[3]};
    align-items: baseline;
    margin-block-end: ${space[1]};
    color: ${color.text.default};
    & > :first-child { font-weight: ${font.weight.strong}; }
    & > :nth-child(n + 2) { color: ${color.accent.text}; }
  }
`;

export const Root = styled.dl.withConfig({ componentId: 'ws-glossary' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[5]};
    margin: 0;
    max-inline-size: ${size.measure};
    ${textStyle('body')}
    color: ${color.text.default};
    overflow-wrap: anywhere;
  }
`;

export const Entry = styled.div.withConfig({ componentId: 'ws-glossary-entry' })`
  @layer wusum.components {
    padding-inline-start: ${space[4]};
    border-inline-start: ${borderWidth.strong} solid ${color.border.subtle};
    scroll-margin-block: ${space[8]};
    break-inside: avoid;
    &:where(:target) { border-inline-start-color: ${color.accent.solid}; background: ${color.accent.soft}; }
    & > dt { font: inherit; }
    & > dd { margin: 0; text-wrap: pretty; }
    @media (forced-colors: active) { &:where(:target) { border-inline-start-color: Highlight; } }
  }
`;
