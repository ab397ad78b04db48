import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { fromWidth, textStyle } from '@wusum/react/system';

const { color, size, space, type } = vars;

/**
 * One column; from a wide frame on three, with the text in the middle, the outline before it and air after it. On paper one
 * column: no line alone at the edge of a page, and no heading at its end.
 */
export const Root = styled.article.withConfig({ componentId: 'ws-article' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, ${size.measure});
    justify-content: center;
    row-gap: ${space[7]};
    min-inline-size: 0;
    ${textStyle('body')}
    color: ${color.text.default};
    overflow-wrap: break-word;
    orphans: 3;
    widows: 3;
    ${fromWidth(
      'lg',
      (condition) =>
        `&:where(*${condition}) { grid-template-columns: minmax(0, 1fr) minmax(0, ${size.measure}) minmax(0, 1fr); column-gap: ${space[8]}; row-gap: ${space[8]}; }`,
    )}
    @media print {
      display: block;
      color: CanvasText;
      & > * + * { margin-block-start: ${space[6]}; }
    }
    @media (update: slow) {
      & *, & *::before, & *::after { animation: none; transition: none; }
    }
  }
`;

const middle = fromWidth('lg', (condition) => `&:where(*${condition}) { grid-column: 2; }`);

export const Header = styled.header.withConfig({ componentId: 'ws-article-header' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[5]};
    min-inline-size: 0;
    overflow-wrap: anywhere;
    & > :where(:not(h1)) { max-inline-size: ${size.measure}; }
    ${fromWidth('lg', (condition) => `&:where(*${condition}) { grid-column: 2 / -1; }`)}
    break-after: avoid;
  }
`;

export const Kicker = styled.div.withConfig({ componentId: 'ws-article-kicker' })`
  @layer wusum.components {
    ${textStyle('label')}
    color: ${color.accent.text};
  }
`;

export const Title = styled.h1.withConfig({ componentId: 'ws-article-title' })`
  @layer wusum.components {
    margin: 0;
    ${textStyle('display')}
    font-size: min(${type.displayFontSize}, max(${type.heading1FontSize}, ${type.displayFontSize} * 0.8));
    text-wrap: balance;
    break-after: avoid;
  }
`;

export const Summary = styled.p.withConfig({ componentId: 'ws-article-summary' })`
  @layer wusum.components {
    margin: 0;
    max-inline-size: ${size.measure};
    ${textStyle('lead')}
    color: ${color.text.muted};
    text-wrap: pretty;
  }
`;

export const Aside = styled.div.withConfig({ componentId: 'ws-article-aside' })`
  @layer wusum.components {
    min-inline-size: 0;
    ${fromWidth(
      'lg',
      (condition) =>
        `&:where(*${condition}) { grid-column: 1; position: sticky; inset-block-start: ${space[7]}; align-self: start; max-block-size: calc(100dvb - 2 * ${space[7]}); overflow: auto; }`,
    )}
    @media print, (update: slow) { display: none; }
  }
`;

/* An address after its link, on paper: a reader cannot press it. It is written from left to right everywhere. */
const printedAddresses = `
    & :where(a[href^='http'])::after {
      content: ' (' attr(href) ')';
      direction: ltr;
      unicode-bidi: isolate;
      ${textStyle('caption')}
      overflow-wrap: anywhere;
    }`;

/**
 * Arabic has its own rhythm: marks above and below the letters need more room between lines, the measure is narrower
 * because words are, and a paragraph begins after half a line. Its letters are joined: no spacing, no slant, no hyphens.
 */
export const Body = styled.div.withConfig({ componentId: 'ws-article-body' })`
  @layer wusum.components {
    ${middle}
    hyphens: manual;
    &:where([data-opening='lead']) > :where(p:first-of-type) {
      ${textStyle('lead')}
      text-wrap: pretty;
    }
    --ws-article-gap: ${space[7]};
    & > :where(.ws-key-claim, .ws-disagreement, figure) { margin-block: ${space[7]}; }
    & > :where(:first-child) { margin-block-start: 0; }
    &:where(:lang(ar), :lang(fa), :lang(ur)) {
      letter-spacing: normal;
      word-spacing: normal;
      line-height: calc(${type.bodyLineHeight} * 1.06);
      & > :where(p) { max-inline-size: calc(${size.measure} * 0.94); }
      & > :where(p + p) { margin-block-start: calc(0.55 * 1lh); }
      & :where(em, i, cite, dfn) { font-style: normal; }
    }
    @media print {
      & > :where(h2, h3, h4, h5, h6) { break-after: avoid; }
      & > :where(figure, blockquote, table, pre) { break-inside: avoid; }
      ${printedAddresses}
    }
  }
`;

export const Footer = styled.footer.withConfig({ componentId: 'ws-article-footer' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[7]};
    min-inline-size: 0;
    ${middle}
    @media print { ${printedAddresses} }
  }
`;
