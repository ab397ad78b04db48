import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { below, focusRing, frame, textStyle } from '@wusum/react/system';
import { pageMargin } from './page-margin.js';
import { inLog, onAxis, onLine } from './skeleton.js';

const { border, color, layout, size, space } = vars;

/** The page. Its layout follows its own width, so that several pages fit side by side. */
export const Frame = styled.div.withConfig({ componentId: 'ws-page' })`
  @layer wusum.components {
    ${frame}
    /* A word that is wider than its column breaks, so that no column grows beyond the page. */
    overflow-wrap: anywhere;
  }
`;

/** The main part, with the brand's line in its margin: it runs from the header to the footer as the page scrolls. */
export const Main = styled.main.withConfig({ componentId: 'ws-page-main' })`
  @layer wusum.components {
    position: relative;
    &::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(${pageMargin} - ${space.page} / 2 - ${layout.line} / 2);
      inline-size: ${layout.line};
      background: ${color.accent.display};
      @media print { display: none; }
      @media (forced-colors: active) { background: CanvasText; }
    }
    @supports (animation-timeline: view()) {
      @media screen and (prefers-reduced-motion: no-preference) {
        view-timeline: --ws-page block;
        &::before {
          transform-origin: top;
          animation: ws-page-line linear backwards;
          animation-timeline: --ws-page;
          animation-range: entry 100% exit 0%;
        }
      }
    }
  }
  @keyframes ws-page-line { from { scale: 1 0.12; } }
`;

/** A section of a page: full width, with the brand's section space above and below. */
export const Section = styled.section.withConfig({ componentId: 'ws-home-section' })`
  @layer wusum.components {
    padding-block: ${space.sectionStart} ${space.sectionEnd};
    scroll-margin-block-start: ${space[5]};

    --ws-ground: ${color.surface.canvas};
    background: var(--ws-ground);
    &:where([data-background='sunken']) { --ws-ground: ${color.surface.sunken}; }
    &:where([data-background='base']) { --ws-ground: ${color.surface.base}; }
    &:where([data-ruled]) { border-block: ${border.rule}; }
    /* In a log a rule is between two entries, and the head stays while its entries scroll. */
    ${inLog('lg')} {
      border-block-start: ${border.rule};
      & > :has(> :nth-child(2)) {
        display: grid;
        grid-template-columns: repeat(12, minmax(0, 1fr));
        column-gap: ${space.gutter};
        & > :first-child { grid-column: 1 / span 3; }
        & > :nth-child(2) { grid-column: 4 / -1; }
      }
    }

    ${below('lg')} { padding-block: ${space[8]}; }
    /* Paper is the background, and nothing can be sent from it. */
    @media print {
      padding-block: ${space[5]};
      background: none;
      &:where([data-screen-only]) { display: none; }
    }
  }
`;

/** The page's margins around its content. */
export const Wrap = styled.div.withConfig({ componentId: 'ws-home-wrap' })`
  @layer wusum.components {
    box-sizing: border-box;
    padding-inline: ${pageMargin};
    /* The sheet has its own margins. */
    @media print { padding-inline: 0; }
  }
`;

/** Twelve columns; one below the large breakpoint. */
export const Columns = styled.div.withConfig({ componentId: 'ws-home-columns' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    column-gap: ${space.gutter};

    ${below('lg')} {
      grid-template-columns: minmax(0, 1fr);
      row-gap: ${space[5]};
    }
  }
`;

export const Head = styled(Columns).withConfig({ componentId: 'ws-home-head' })`
  @layer wusum.components {
    align-items: end;
    margin-block-end: ${space.headingGap};
    break-inside: avoid;
    break-after: avoid;
    @media print { margin-block-end: ${space[5]}; }

    & > :first-child { grid-column: 1 / span 7; }
    & > :nth-child(2) { grid-column: 9 / -1; text-wrap: pretty; }

    ${below('lg')} {
      & > :nth-child(n) { grid-column: 1 / -1; max-inline-size: ${size.measure}; }
    }
    ${inLog('lg')} {
      position: sticky;
      inset-block-start: ${space[6]};
      align-self: start;
      margin: 0;
      row-gap: ${space[4]};
      & > :nth-child(n) { grid-column: 1 / -1; }
    }
    ${onAxis()} {
      row-gap: ${space[4]};
      justify-items: center;
      text-align: center;
      & > :nth-child(n) { grid-column: 1 / -1; max-inline-size: ${size.measure}; text-wrap: balance; }
    }
  }
`;

/** A sign and the text below it. */
export const Titled = styled.div.withConfig({ componentId: 'ws-home-titled' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[5]};
    align-content: start;
    justify-items: start;
    break-inside: avoid;
    break-after: avoid;
    @media print { gap: ${space[3]}; }

    & > svg { color: ${color.accent.display}; block-size: ${space[7]}; inline-size: auto; }
    ${onAxis()} { justify-items: center; text-align: center; }
    /* Three columns are too narrow for the largest heading. */
    ${inLog('lg')} { & h2 { ${textStyle('heading2')} } }
    ${onLine} {
      position: relative;
      & > svg {
        position: absolute;
        inset-block-start: 0;
        inset-inline-start: calc(${space.page} / -2);
        block-size: calc(${space[6]} + ${space[3]} * 2);
        padding-block: ${space[3]};
        margin-block-start: calc(${space[3]} * -1);
        background: var(--ws-ground);
        translate: -50% 0;
        &:where(:dir(rtl)) { translate: 50% 0; }
      }
    }
  }
`;

export const SkipLink = styled.a.withConfig({ componentId: 'ws-skip-link' })`
  @layer wusum.components {
    position: absolute;
    inset-block-start: ${space[2]};
    inset-inline-start: ${space[2]};
    z-index: ${vars.zIndex.sticky};
    padding: ${space[2]} ${space[4]};
    background: ${color.surface.inverse};
    color: ${color.text.onInverse};
    ${textStyle('label')}
    ${focusRing}
    &:where(:not(:focus)) { clip-path: inset(50%); }
    @media print { display: none; }
  }
`;
