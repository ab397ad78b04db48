import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, colorProperties, printExact, textStyle } from '../../system/fragments.js';

const { borderWidth, color, font, radius, size, space } = vars;
const { marker, icon } = vars.component.timeline;

export const Root = styled.ol.withConfig({ componentId: 'ws-timeline' })`
  @layer wusum.components {
    margin: 0;
    padding: 0;
    ${textStyle('body')}
    color: ${color.text.default};
    list-style: none;
  }
`;

/* The line goes from marker to marker, and ends at the last one. */
export const Item = styled.li.withConfig({ componentId: 'ws-timeline-item' })`
  @layer wusum.components {
    ${colorProperties(['solid', 'onSolid'])}
    --ws-timeline-solid: var(--ws-role-solid);
    --ws-timeline-on-solid: var(--ws-role-on-solid);
    position: relative;
    display: grid;
    grid-template-columns: ${icon} minmax(0, 1fr);
    column-gap: ${space[4]};
    padding-block-end: ${space[6]};
    &:where(:last-child) { padding-block-end: 0; }
    &:where(:not(:last-child))::before {
      content: '';
      position: absolute;
      inset-block: ${space[1]} calc(-1 * ${space[1]});
      inset-inline-start: calc((${icon} - ${borderWidth.default}) / 2);
      border-inline-start: ${borderWidth.default} solid ${color.border.default};
    }
  }
`;

export const Marker = styled.span.withConfig({ componentId: 'ws-timeline-marker' })`
  @layer wusum.components {
    ${printExact}
    position: relative;
    display: grid;
    place-content: center;
    box-sizing: border-box;
    justify-self: center;
    inline-size: ${marker};
    block-size: ${marker};
    margin-block-start: calc((1lh - ${marker}) / 2);
    border-radius: ${radius.control};
    background: var(--ws-timeline-solid);
    color: var(--ws-timeline-on-solid);
    &:where([data-icon]) { inline-size: ${icon}; block-size: ${icon}; margin-block-start: calc((1lh - ${icon}) / 2); }
    & > :where(svg) { inline-size: ${size.iconSm}; block-size: ${size.iconSm}; }
    @media (forced-colors: active) { border: ${borderWidth.default} solid CanvasText; }
  }
`;

export const Content = styled.div.withConfig({ componentId: 'ws-timeline-content' })`
  @layer wusum.components {
    ${breakWords}
  }
`;

export const Title = styled.div.withConfig({ componentId: 'ws-timeline-title' })`
  @layer wusum.components {
    font-weight: ${font.weight.strong};
    ${breakWords}
  }
`;

export const Time = styled.time.withConfig({ componentId: 'ws-timeline-time' })`
  @layer wusum.components {
    display: block;
    color: ${color.text.muted};
    ${textStyle('caption')}
    overflow-wrap: break-word;
  }
`;
