import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, focusRing, from, printExact, textStyle } from '@wusum/react/system';

const { borderWidth, color, font, radius, space } = vars;
const mark = vars.component.avatar.size.md;

export const Root = styled.article.withConfig({ componentId: 'ws-thread-post' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: ${space[3]};
    ${from('sm')} { column-gap: ${space[4]}; }
    min-inline-size: 0;
    border-radius: ${radius.sm};
    color: ${color.text.default};
    break-inside: avoid;
    position: relative;
    ${focusRing}
    /* In a thread, the stroke to its replies begins at its mark. */
    &:where([data-continues])::before {
      ${printExact}
      content: '';
      position: absolute;
      inset-block: calc(${mark} + ${space[1]}) 0;
      inset-inline-start: calc(${mark} / 2);
      border-inline-start: ${borderWidth.default} solid ${color.border.default};
    }
    @media (forced-colors: active) { &::before { border-color: CanvasText; } }
  }
`;

export const Mark = styled.div.withConfig({ componentId: 'ws-thread-post-mark' })`
  @layer wusum.components {
    position: relative;
    display: grid;
    align-content: start;
  }
`;

export const Content = styled.div.withConfig({ componentId: 'ws-thread-post-content' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[2]};
    ${breakWords}
  }
`;

export const Byline = styled.div.withConfig({ componentId: 'ws-thread-post-byline' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 ${space[3]};
    color: ${color.text.muted};
    ${textStyle('caption')}
    overflow-wrap: anywhere;
    & > :where(b) { color: ${color.text.default}; font-weight: ${font.weight.strong}; }
  }
`;

export const Actions = styled.div.withConfig({ componentId: 'ws-thread-post-actions' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[2]} ${space[4]};
    /* Words without a box begin where the text begins, also on a second line. */
    & > [data-variant='ghost'] { padding-inline: 0; }
    @media print { display: none; }
  }
`;
