import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { below, focusRing, textStyle } from '@wusum/react/system';
import { inStalls, onAxis } from '../home/skeleton.js';

const { border, borderWidth, color, radius, shadow, space } = vars;

/** A story in a list: a rule above, the credit below its text. */
export const Root = styled.article.withConfig({ componentId: 'ws-story' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[3]};
    padding-block: ${space[5]} ${space[7]};
    border-block-start: ${border.rule};
    break-inside: avoid;
    /* A stall under its awning. */
    ${inStalls()} {
      --ws-stripe: ${space[5]};
      padding: 0 ${space.card} ${space.card};
      border: ${border.card};
      border-radius: ${radius.card};
      background: ${color.surface.raised};
      overflow: clip;
      &::before {
        content: '';
        block-size: calc(var(--ws-stripe) * 2);
        margin-inline: calc(${space.card} * -1);
        margin-block-end: ${space[3]};
        /* Whole stripes, each with its scallop. */
        background: linear-gradient(to right, ${color.accent.solid} 50%, ${color.pattern[1]} 0) 0 0 / calc(var(--ws-stripe) * 2) 100% round;
        mask:
          linear-gradient(#000 0 0) 0 0 / 100% calc(100% - var(--ws-stripe) / 2 + ${borderWidth.thin}) no-repeat,
          radial-gradient(circle at 25% 0, #000 calc(var(--ws-stripe) / 2 - 1%), transparent calc(var(--ws-stripe) / 2)) 0 100% /
            calc(var(--ws-stripe) * 2) calc(var(--ws-stripe) / 2) round no-repeat,
          radial-gradient(circle at 75% 0, #000 calc(var(--ws-stripe) / 2 - 1%), transparent calc(var(--ws-stripe) / 2)) 0 100% /
            calc(var(--ws-stripe) * 2) calc(var(--ws-stripe) / 2) round no-repeat;
        print-color-adjust: exact;
      }
    }
  }
`;

/** The first story: its quote on the story background, with the band below. */
export const Lead = styled.article.withConfig({ componentId: 'ws-story-lead' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[5]};
    break-inside: avoid;
    ${inStalls()} {
      border: ${border.card};
      border-radius: ${radius.card};
      background: ${color.surface.raised};
      overflow: clip;
    }
  }
`;

/** The link of a title: no line at rest, because the size of the title shows where the story begins. */
export const TitleLink = styled.a.withConfig({ componentId: 'ws-story-title' })`
  @layer wusum.components {
    color: inherit;
    text-decoration: none;
    text-decoration-thickness: ${borderWidth.default};
    text-underline-offset: 0.2em;
    &:where(:hover) { text-decoration-line: underline; }
    ${focusRing}
  }
`;

export const Poster = styled.div.withConfig({ componentId: 'ws-story-poster' })`
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
    print-color-adjust: exact;
    ${below('lg')} { min-block-size: calc(${space[9]} * 3); }
    ${inStalls()} { border-width: 0; border-radius: 0; box-shadow: none; }
    @media print { min-block-size: 0; }
  }
`;

export const Quote = styled.blockquote.withConfig({ componentId: 'ws-story-quote' })`
  @layer wusum.components {
    flex: 1;
    display: flex;
    align-items: flex-end;
    margin: 0;
    padding: clamp(${space[5]}, 3.4cqi, ${space[7]});
    ${textStyle('heading1')}
    text-wrap: balance;
    overflow-wrap: anywhere;
    ${onAxis()} { justify-content: center; align-items: center; text-align: center; }
  }
`;

export const Body = styled.div.withConfig({ componentId: 'ws-story-body' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
    gap: ${space[3]} ${space[6]};
    & > :first-child { grid-column: 1 / -1; }
    ${below('md')} { grid-template-columns: minmax(0, 1fr); }
    ${inStalls()} { padding: 0 ${space.card} ${space.card}; }
  }
`;

export const Telling = styled.div.withConfig({ componentId: 'ws-story-telling' })`
  @layer wusum.components {
    display: grid;
    justify-items: start;
    align-content: start;
    gap: ${space[3]};
    @media print { & > a { display: none; } }
  }
`;

/** The labels have one width in every story. Where the text does not fit beside its label, it is below it. */
export const Credit = styled.dl.withConfig({ componentId: 'ws-credit' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[1]};
    align-content: start;
    margin: 0;
    ${textStyle('caption')}

    & > div { display: flex; flex-wrap: wrap; column-gap: ${space[4]}; }
    & dt { flex: 0 1 8.5em; color: ${color.text.muted}; }
    & dd { flex: 1 1 7.5em; min-inline-size: 0; margin: 0; }
    &:where(article > &) { padding-block-start: ${space[2]}; }
  }
`;
