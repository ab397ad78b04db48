import { styled } from 'styled-components';
import { breakpoints, vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';

const { border, borderWidth, color, font, radius, size, space } = vars;

export const Posts = styled.div.withConfig({ componentId: 'ws-posts' })`
  @layer wusum.components {
    grid-column: 6 / -1;
    @media (width < ${breakpoints.lg}) { grid-column: 1 / -1; margin-block-start: ${space[5]}; }
  }
`;

export const Post = styled.article.withConfig({ componentId: 'ws-post' })`
  @layer wusum.components {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: ${space[5]};
    padding-block-end: ${space[6]};

    /* A hooked line connects a reply with the post above it. */
    &:where([data-reply]) { margin-inline-start: ${space[8]}; }
    &:where([data-reply])::before {
      content: '';
      position: absolute;
      inset-inline-start: calc(${space[7]} * -1);
      inset-block-start: calc(${space[5]} * -1);
      inline-size: ${space[6]};
      block-size: calc(${space[5]} + ${size.avatarMd} / 2);
      border-inline-start: ${borderWidth.default} solid ${color.border.default};
      border-block-end: ${borderWidth.default} solid ${color.border.default};
      border-end-start-radius: ${space[4]};
    }
    @media (width < ${breakpoints.lg}) {
      column-gap: ${space[4]};
      &:where([data-reply]) { margin-inline-start: ${space[6]}; }
      &:where([data-reply])::before { inset-inline-start: calc(${space[5]} * -1); inline-size: ${space[4]}; }
    }
  }
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
  }
`;

export const Moved = styled.p.withConfig({ componentId: 'ws-post-moved' })`
  @layer wusum.components {
    display: flex;
    align-items: center;
    gap: ${space[4]};
    margin: 0;
    margin-inline-start: ${space[8]};
    padding: ${space[3]} ${space[5]};
    border-radius: ${radius.md};
    background: ${color.surface.sunken};
    ${textStyle('body')}
    & > svg { flex: none; inline-size: ${size.iconMd}; block-size: auto; color: ${color.accent.text}; }
    @media (width < ${breakpoints.lg}) { margin-inline-start: ${space[6]}; }
    @media (forced-colors: active) { border: ${border.rule}; }
  }
`;

export const Aside = styled.div.withConfig({ componentId: 'ws-conversation-aside' })`
  @layer wusum.components {
    grid-column: 1 / span 4;
    display: grid;
    align-content: start;
    justify-items: start;
    gap: ${space[5]};
    padding-inline-end: ${space[5]};
    @media (width < ${breakpoints.lg}) { grid-column: 1 / -1; padding: 0; }
  }
`;
