import { styled } from 'styled-components';
import { breakpoints, vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';

const { border, color, radius, shadow, space } = vars;

/** A story in a list: a rule above, the credit at its end. */
export const Root = styled.article.withConfig({ componentId: 'ws-story' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[3]};
    padding-block: ${space[5]} ${space[6]};
    border-block-start: ${border.rule};
  }
`;

/** The first story: its quote on the story background, with the band below. */
export const Lead = styled.article.withConfig({ componentId: 'ws-story-lead' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[5]};
  }
`;

export const Poster = styled.figure.withConfig({ componentId: 'ws-story-poster' })`
  @layer wusum.components {
    flex: 1;
    display: flex;
    flex-direction: column;
    margin: 0;
    min-block-size: calc(${space[9]} * 4);
    overflow: clip;
    border: ${border.card};
    border-radius: ${radius.card};
    background: ${color.story.background};
    color: ${color.story.text};
    box-shadow: ${shadow.raised};
    @media (width < ${breakpoints.lg}) { min-block-size: calc(${space[9]} * 3); }
  }
`;

export const Quote = styled.blockquote.withConfig({ componentId: 'ws-story-quote' })`
  @layer wusum.components {
    flex: 1;
    display: flex;
    align-items: flex-end;
    margin: 0;
    padding: clamp(${space[5]}, 3.4vw, ${space[7]});
    ${textStyle('heading1')}
    text-wrap: balance;
  }
`;

export const Body = styled.div.withConfig({ componentId: 'ws-story-body' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
    gap: ${space[3]} ${space[6]};
    & > :first-child { grid-column: 1 / -1; }
    @media (width < ${breakpoints.lg}) { grid-template-columns: minmax(0, 1fr); }
  }
`;

export const Telling = styled.div.withConfig({ componentId: 'ws-story-telling' })`
  @layer wusum.components {
    display: grid;
    justify-items: start;
    align-content: start;
    gap: ${space[2]};
  }
`;

export const Credit = styled.dl.withConfig({ componentId: 'ws-credit' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: ${space[1]} ${space[5]};
    align-content: start;
    margin: 0;
    ${textStyle('caption')}

    & > dt { color: ${color.text.muted}; }
    & > dd { margin: 0; }
    &:where(article > &) { margin-block-start: auto; padding-block-start: ${space[4]}; }
  }
`;
