import { vars } from '@wusum/contract';
import { focusRing, textStyle, visuallyHidden } from '@wusum/react/system';
import { styled } from 'styled-components';

const { color, radius, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-story-wall' })`
  @layer wusum.components {
    position: relative;
    min-inline-size: 0;
  }
`;

export const Skip = styled.a.withConfig({ componentId: 'ws-story-wall-skip' })`
  @layer wusum.components {
    display: inline-block;
    margin-block-end: ${space[4]};
    border-radius: ${radius.sm};
    ${textStyle('label')}
    color: ${color.text.default};
    ${focusRing}
    &:where(:not(:focus)) { ${visuallyHidden} }
    @media print { display: none; }
  }
`;

/** The space below a row is part of it, so that rows that are not in the document can be replaced by their heights. */
export const List = styled.ul.withConfig({ componentId: 'ws-story-wall-list' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(${space[10]} * 2)), 1fr));
    column-gap: ${space[5]};
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

export const Item = styled.li.withConfig({ componentId: 'ws-story-wall-item' })`
  @layer wusum.components {
    display: grid;
    min-inline-size: 0;
    padding-block-end: ${space[5]};
    break-inside: avoid;
  }
`;

export const Space = styled.li.withConfig({ componentId: 'ws-story-wall-space' })`
  @layer wusum.components {
    grid-column: 1 / -1;
  }
`;

export const After = styled.div.withConfig({ componentId: 'ws-story-wall-after' })`
  @layer wusum.components {
    border-radius: ${radius.sm};
    ${focusRing}
  }
`;
