import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { textStyle } from '@wusum/react/system';

const { color, radius, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-video-player' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[3]};
    ${textStyle('body')}
    color: ${color.text.default};
  }
`;

export const Video = styled.video.withConfig({ componentId: 'ws-video-player-video' })`
  @layer wusum.components {
    /* The controls of a player are the same in both directions: time runs to the right. */
    direction: ltr;
    display: block;
    inline-size: 100%;
    block-size: auto;
    border-radius: ${radius.card};
    background: ${color.deep.background};
    &:where(:focus-visible) { outline: ${vars.borderWidth.strong} solid ${color.focus.ring}; outline-offset: ${vars.borderWidth.strong}; }
    @media print { display: none; }
  }
`;
