import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { textStyle, visuallyHidden } from '../../system/fragments.js';

const { borderWidth, color, component, radius, space } = vars;
const { size } = component.avatar;

const square = (side: string) => `min-inline-size: ${side}; block-size: ${side};`;

export const Root = styled.ul.withConfig({ componentId: 'ws-avatar-group' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    row-gap: ${space[2]};
    margin: 0;
    /* The first one of each row sticks out as far as the others cover. */
    padding: 0;
    padding-inline-start: ${component.avatarGroup.overlap};
    list-style: none;
  }
`;

/* Each covers the end of the one before: a margin follows the direction. */
export const Item = styled.li.withConfig({ componentId: 'ws-avatar-group-item' })`
  @layer wusum.components {
    flex: none;
    max-inline-size: 100%;
    margin-inline-start: calc(${component.avatarGroup.overlap} * -1);
    border-radius: min(${radius.md}, 25%);
    /* A gap in the colour of the page around each. */
    box-shadow: 0 0 0 ${borderWidth.strong} ${color.surface.canvas};
    &:where(:focus-within, :hover) { position: relative; }
  }
`;

export const More = styled.span.withConfig({ componentId: 'ws-avatar-group-more' })`
  @layer wusum.components {
    position: relative;
    box-sizing: border-box;
    display: grid;
    place-items: center;
    ${square(size.md)}
    max-inline-size: 100%;
    padding-inline: ${space[2]};
    overflow-wrap: anywhere;
    border-radius: min(${radius.md}, 25%);
    background: ${color.surface.sunken};
    color: ${color.text.default};
    ${textStyle('label')}
    font-variant-numeric: tabular-nums;
    &:where([data-size='sm']) { ${square(size.sm)} ${textStyle('caption')} }
    &:where([data-size='lg']) { ${square(size.lg)} }
    @media (forced-colors: active) { outline: ${borderWidth.thin} solid CanvasText; }
  }
`;

export const Names = styled.span.withConfig({ componentId: 'ws-avatar-group-names' })`
  @layer wusum.components { ${visuallyHidden} }
`;
