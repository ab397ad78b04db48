import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { below, textStyle } from '@wusum/react/system';
import { inLog, onAxis } from '../home/skeleton.js';

const { border, borderWidth, color, font, radius, size, space } = vars;

export const Posts = styled.div.withConfig({ componentId: 'ws-posts' })`
  @layer wusum.components {
    --ws-yarn: ${borderWidth.strong};
    --ws-reply: ${space[8]};
    grid-column: 5 / -1;
    ${below('lg')} { grid-column: 1 / -1; margin-block-start: ${space[5]}; }
    ${below('md')} { --ws-reply: ${space[7]}; }
    ${onAxis('lg')} { grid-column: 3 / span 8; margin-block-start: ${space[7]}; }
    ${inLog('lg')} { grid-column: 4 / -1; }
  }
`;

/**
 * A post. One stroke runs from the mark of a post past its text and its replies to the mark of the last reply:
 * \`data-thread='start'\` is the post, \`'on'\` a reply that others follow, \`'end'\` the last reply.
 */
export const Post = styled.article.withConfig({ componentId: 'ws-post' })`
  @layer wusum.components {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: ${space[5]};
    padding-block-end: ${space[6]};
    break-inside: avoid;

    &:where([data-thread='on'], [data-thread='end']) { margin-inline-start: var(--ws-reply); }
    /* Straight on: from the mark, or from the post above, to the next post. */
    &:where([data-thread='start'], [data-thread='on'])::after {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(${vars.component.avatar.size.md} / 2 - var(--ws-yarn) / 2);
      border-inline-start: var(--ws-yarn) solid ${color.accent.solid};
      print-color-adjust: exact;
    }
    &:where([data-thread='start'])::after { inset-block-start: calc(${vars.component.avatar.size.md} + ${space[1]}); }
    &:where([data-thread='on'])::after { inset-inline-start: calc(${vars.component.avatar.size.md} / 2 - var(--ws-yarn) / 2 - var(--ws-reply)); }
    /* The hook from the stroke to the mark of the reply. */
    &:where([data-thread='on'], [data-thread='end'])::before {
      content: '';
      box-sizing: border-box;
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: calc(${vars.component.avatar.size.md} / 2 - var(--ws-yarn) / 2 - var(--ws-reply));
      inline-size: calc(var(--ws-reply) - ${vars.component.avatar.size.md} / 2 - ${space[1]});
      block-size: calc(${vars.component.avatar.size.md} / 2 + var(--ws-yarn) / 2);
      border-inline-start: var(--ws-yarn) solid ${color.accent.solid};
      border-block-end: var(--ws-yarn) solid ${color.accent.solid};
      border-end-start-radius: ${space[4]};
      print-color-adjust: exact;
    }
    ${below('md')} { column-gap: ${space[4]}; }
    @media (forced-colors: active) { &::before, &::after { border-color: CanvasText; } }

    /* The stroke runs from mark to mark as the page scrolls, then its hook. */
    @supports (animation-timeline: view()) {
      @media screen and (prefers-reduced-motion: no-preference) {
        &::before, &::after {
          animation: ws-post-run linear backwards;
          animation-timeline: view();
          animation-range: entry 50% cover 40%;
        }
        &::before { animation-range: cover 12% cover 32%; }
      }
    }
  }
  @keyframes ws-post-run { from { clip-path: inset(0 0 100% 0); } to { clip-path: inset(0); } }
`;

export const Byline = styled.header.withConfig({ componentId: 'ws-byline' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: ${space[4]};
    ${textStyle('caption')}
    & > b { font-weight: ${font.weight.strong}; }
    & > span { color: ${color.text.muted}; }
  }
`;

export const Words = styled.div.withConfig({ componentId: 'ws-post-words' })`
  @layer wusum.components {
    margin-block-start: ${space[2]};
    ${textStyle('lead')}
    text-wrap: pretty;
    & bdi:where(:lang(ar)) { font-size: 1.06em; line-height: 1; }
    & code { font-size: 0.86em; line-height: 1; overflow-wrap: anywhere; }
  }
`;

export const Moved = styled.p.withConfig({ componentId: 'ws-post-moved' })`
  @layer wusum.components {
    display: flex;
    align-items: center;
    gap: ${space[4]};
    margin: 0;
    margin-inline-start: calc(${vars.component.avatar.size.md} + ${space[5]});
    padding: ${space[3]} ${space[5]};
    border-radius: ${radius.md};
    background: ${color.surface.sunken};
    ${textStyle('body')}
    & > svg { flex: none; block-size: ${size.iconMd}; inline-size: auto; color: ${color.accent.text}; }
    ${below('md')} { margin-inline-start: 0; padding-inline: ${space[4]}; }
    @media (forced-colors: active) { border: ${border.rule}; }
    @media print { padding-inline: 0; background: none; }
  }
`;

export const Aside = styled.div.withConfig({ componentId: 'ws-conversation-aside' })`
  @layer wusum.components {
    grid-column: 1 / span 4;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    justify-items: start;
    gap: ${space[5]};
    padding-inline-end: ${space[5]};
    ${below('lg')} { grid-column: 1 / -1; padding: 0; }
    ${onAxis()} { grid-column: 1 / -1; justify-items: center; padding: 0; text-align: center; }
    ${inLog('lg')} { grid-column: 1 / span 3; position: sticky; inset-block-start: ${space[6]}; }
    @media print { & > :last-child { display: none; } }
  }
`;
