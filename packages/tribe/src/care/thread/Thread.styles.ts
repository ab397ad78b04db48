import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { frame, from, printExact, textStyle } from '@wusum/react/system';

const { borderWidth, color, radius, space } = vars;
const mark = vars.component.avatar.size.md;

export const Root = styled.section.withConfig({ componentId: 'ws-tribe-thread' })`
  @layer wusum.components {
    ${frame}
    display: flex;
    flex-direction: column;
    gap: ${space[6]};
    min-inline-size: 0;
    color: ${color.text.default};
  }
`;

export const Head = styled.header.withConfig({ componentId: 'ws-tribe-thread-head' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: ${space[3]};
    overflow-wrap: anywhere;
  }
`;

export const State = styled.div.withConfig({ componentId: 'ws-tribe-thread-state' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: ${space[1]} ${space[3]};
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
`;

export const Posts = styled.ol.withConfig({ componentId: 'ws-tribe-thread-posts' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[6]};
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

/* A stroke runs from the mark of a post to the mark of each of its replies. */
export const Replies = styled.ol.withConfig({ componentId: 'ws-tribe-thread-replies' })`
  @layer wusum.components {
    --ws-thread-in: calc(${mark} / 2 + ${space[5]});
    margin: 0;
    padding: 0;
    padding-inline-start: var(--ws-thread-in);
    list-style: none;
    ${from('sm')} { --ws-thread-in: calc(${mark} + ${space[4]}); }
    & > :where(li) {
      position: relative;
      padding-block-start: ${space[5]};
    }
    & > :where(li)::before {
      ${printExact}
      content: '';
      box-sizing: border-box;
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: calc(${mark} / 2 - var(--ws-thread-in));
      inline-size: calc(var(--ws-thread-in) - ${mark} / 2 - ${space[1]});
      block-size: calc(${space[5]} + ${mark} / 2);
      border-inline-start: ${borderWidth.default} solid ${color.border.default};
      border-block-end: ${borderWidth.default} solid ${color.border.default};
      border-end-start-radius: ${radius.md};
    }
    & > :where(li:not(:last-child))::after {
      ${printExact}
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(${mark} / 2 - var(--ws-thread-in));
      border-inline-start: ${borderWidth.default} solid ${color.border.default};
    }
    @media (forced-colors: active) {
      & > :where(li)::before, & > :where(li)::after { border-color: CanvasText; }
    }
  }
`;
