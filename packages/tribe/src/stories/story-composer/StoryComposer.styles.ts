import { vars } from '@wusum/contract';
import { breakWords, textStyle } from '@wusum/react/system';
import { styled } from 'styled-components';

const { borderWidth, color, radius, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-story-composer' })`
  @layer wusum.components {
    ${breakWords}
    display: flex;
    flex-direction: column;
    gap: ${space[7]};
    max-inline-size: ${vars.size.containerSm};
  }
`;

/** The state of the journal is next to the actions, and does not move them when it changes. */
export const Bar = styled.div.withConfig({ componentId: 'ws-story-composer-bar' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[3]} ${space[5]};
    align-items: center;
    justify-content: space-between;
    min-block-size: ${vars.size.control.md};
    overflow-wrap: anywhere;
  }
`;

export const Kept = styled.span.withConfig({ componentId: 'ws-story-composer-kept' })`
  @layer wusum.components {
    ${textStyle('caption')}
    color: ${color.text.muted};
  }
`;

export const Photos = styled.ul.withConfig({ componentId: 'ws-story-composer-photos' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[5]};
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

/** The story as readers will see it. */
export const Sheet = styled.article.withConfig({ componentId: 'ws-story-composer-sheet' })`
  @layer wusum.components {
    ${breakWords}
    display: flex;
    flex-direction: column;
    gap: ${space[6]};
    padding: ${space[7]} ${space.card};
    border: ${borderWidth.thin} solid ${color.border.subtle};
    border-radius: ${radius.card};
    background: ${color.surface.raised};
    & figure { margin: 0; }
    & figcaption { margin-block-start: ${space[2]}; ${textStyle('caption')} color: ${color.text.muted}; }
  }
`;
