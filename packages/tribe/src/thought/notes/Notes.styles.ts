import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { coarseReach, focusRing, textStyle } from '@wusum/react/system';

const { border, borderWidth, color, font, radius, size, space } = vars;

export const Root = styled.section.withConfig({ componentId: 'ws-notes' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[4]};
    min-inline-size: 0;
    max-inline-size: ${size.measure};
    padding-block-start: ${space[5]};
    border-block-start: ${border.rule};
    ${textStyle('caption')}
    color: ${color.text.default};
    overflow-wrap: anywhere;
  }
`;

export const List = styled.ol.withConfig({ componentId: 'ws-notes-list' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[3]};
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

export const Item = styled.li.withConfig({ componentId: 'ws-notes-item' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: ${space[6]} minmax(0, 1fr) auto;
    column-gap: ${space[2]};
    scroll-margin-block: ${space[8]};
    border-radius: ${radius.sm};
    text-wrap: pretty;
    break-inside: avoid;
    /* The note that a link has led to. */
    &:where(:target) { background: ${color.accent.soft}; outline: ${space[2]} solid ${color.accent.soft}; }
    @media (forced-colors: active) { &:where(:target) { outline: ${borderWidth.default} solid Highlight; } }
  }
`;

export const Place = styled.span.withConfig({ componentId: 'ws-notes-place' })`
  @layer wusum.components {
    color: ${color.accent.text};
    font-weight: ${font.weight.strong};
    font-variant-numeric: tabular-nums;
  }
`;

/* A work is named by its title, not by a slant: Arabic has none. */
export const Work = styled.cite.withConfig({ componentId: 'ws-source' })`
  @layer wusum.components {
    display: block;
    font-style: normal;
    overflow-wrap: anywhere;
    /* A source in the other script stays beside its number. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
    & > a {
      border-radius: ${radius.sm};
      color: inherit;
      text-decoration-thickness: ${borderWidth.thin};
      text-underline-offset: 0.25em;
      ${focusRing}
    }
  }
`;

export const Back = styled.a.withConfig({ componentId: 'ws-notes-back' })`
  @layer wusum.components {
    display: inline-block;
    padding-inline: ${space[1]};
    border-radius: ${radius.sm};
    color: ${color.accent.text};
    font-weight: ${font.weight.strong};
    text-decoration: none;
    ${coarseReach}
    ${focusRing}
    &:where(:hover) { text-decoration: underline; }
    @media print { display: none; }
  }
`;

/* The number is raised without making the line higher. */
export const Raised = styled.sup.withConfig({ componentId: 'ws-note-ref' })`
  @layer wusum.components {
    margin-inline-start: 0.1em;
    font-size: 0.72em;
    line-height: 0;
    white-space: nowrap;
    scroll-margin-block: ${space[9]};
  }
`;

export const Ref = styled.a.withConfig({ componentId: 'ws-note-ref-link' })`
  @layer wusum.components {
    padding-inline: 0.2em;
    border-radius: ${radius.sm};
    color: ${color.accent.text};
    font-weight: ${font.weight.strong};
    font-variant-numeric: tabular-nums;
    text-decoration: none;
    ${coarseReach}
    ${focusRing}
    &:where(:hover, [data-open]) { background: ${color.accent.soft}; }
    &:where(:target) { background: ${color.accent.soft}; }
  }
`;

export const Card = styled.span.withConfig({ componentId: 'ws-note-card' })`
  @layer wusum.components {
    display: block;
    ${textStyle('caption')}
    text-align: start;
    white-space: normal;
    text-wrap: pretty;
    & > * + * { display: block; margin-block-start: ${space[2]}; }
    @media print { display: none; }
  }
`;
