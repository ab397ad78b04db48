import { vars } from '@wusum/contract';
import { breakWords, textStyle } from '@wusum/react/system';
import { styled } from 'styled-components';

const { borderWidth, color, component, font, space } = vars;

/** The text fills the card, so that credits are in line where cards are next to each other. */
export const Body = styled.div.withConfig({ componentId: 'ws-story-card-body' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[4]};
    block-size: 100%;
    padding: ${space.card};
  }
`;

export const Picture = styled.div.withConfig({ componentId: 'ws-story-card-picture' })`
  @layer wusum.components {
    overflow: hidden;
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
  }
`;

export const Excerpt = styled.p.withConfig({ componentId: 'ws-story-card-excerpt' })`
  @layer wusum.components {
    ${breakWords}
    margin: 0;
    ${textStyle('body')}
    color: ${color.text.default};
  }
`;

/** As high with a mark as without one, so that the lines of cards next to each other meet. */
export const Foot = styled.div.withConfig({ componentId: 'ws-story-card-foot' })`
  @layer wusum.components {
    display: flex;
    gap: ${space[3]};
    align-items: center;
    box-sizing: border-box;
    min-block-size: calc(${component.avatar.size.sm} + ${space[4]} + ${borderWidth.thin});
    margin-block-start: auto;
    padding-block-start: ${space[4]};
    border-block-start: ${borderWidth.thin} solid ${color.border.subtle};
  }
`;

export const Note = styled.div.withConfig({ componentId: 'ws-story-card-note' })`
  @layer wusum.components {
    ${breakWords}
    ${textStyle('caption')}
    font-weight: ${font.weight.label};
    color: ${color.accent.text};
  }
`;
