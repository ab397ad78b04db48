import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { fromWidth, textStyle } from '@wusum/react/system';

const { borderWidth, color, space, type } = vars;

/* Between the size of a title and that of a heading; the line above is the stroke of the brand. */
export const Root = styled.figure.withConfig({ componentId: 'ws-pull-quote' })`
  @layer wusum.components {
    margin: 0;
    /* An article sets the space around what is in its text. */
    margin-block: var(--ws-article-gap, 0);
    padding-block: ${space[4]} 0;
    border-block-start: ${borderWidth.strong} solid ${color.accent.solid};
    ${textStyle('heading2')}
    font-size: max(${type.heading2FontSize} * 1.15, ${type.displayFontSize} * 0.5);
    line-height: calc(${type.heading2LineHeight} * 1.04);
    color: ${color.accent.display};
    text-wrap: balance;
    overflow-wrap: break-word;
    break-inside: avoid;
    ${fromWidth('lg', (condition) => `&:where([data-align='wide']${condition}) { margin-inline: calc(-1 * ${space[8]}); }`)}
    @media (forced-colors: active) { border-block-start-color: CanvasText; }
  }
`;

export const Words = styled.blockquote.withConfig({ componentId: 'ws-pull-quote-words' })`
  @layer wusum.components {
    margin: 0;
  }
`;

export const Source = styled.figcaption.withConfig({ componentId: 'ws-pull-quote-source' })`
  @layer wusum.components {
    margin-block-start: ${space[3]};
    ${textStyle('caption')}
    color: ${color.text.muted};
    text-wrap: wrap;
  }
`;
