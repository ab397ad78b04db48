import { styled } from 'styled-components';
import { breakpoints, vars } from '@wusum/theme';
import { focusRing, textStyle } from '@wusum/react/system';

const { border, color, space } = vars;

/** A section of a page: full width, with the brand's section space above and below. */
export const Section = styled.section.withConfig({ componentId: 'ws-home-section' })`
  @layer wusum.components {
    padding-block: ${space.sectionStart} ${space.sectionEnd};
    scroll-margin-block-start: ${space[5]};

    &:where([data-background='sunken']) { background: ${color.surface.sunken}; }
    &:where([data-background='base']) { background: ${color.surface.base}; }
    &:where([data-ruled]) { border-block: ${border.rule}; }

    @media (width < ${breakpoints.lg}) { padding-block: ${space[8]}; }
  }
`;

/** The page's width: margins grow with the window up to the widest container. */
export const Wrap = styled.div.withConfig({ componentId: 'ws-home-wrap' })`
  @layer wusum.components {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: ${vars.size.containerXl};
    margin-inline: auto;
    padding-inline: ${space.page};
  }
`;

/** Twelve columns; one below the large breakpoint. \`data-span\` of a child is the number of its columns. */
export const Columns = styled.div.withConfig({ componentId: 'ws-home-columns' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    column-gap: ${space.gutter};

    @media (width < ${breakpoints.lg}) {
      grid-template-columns: minmax(0, 1fr);
      row-gap: ${space[5]};
    }
  }
`;

export const Head = styled(Columns).withConfig({ componentId: 'ws-home-head' })`
  @layer wusum.components {
    align-items: end;
    margin-block-end: ${space.headingGap};

    & > :first-child { grid-column: 1 / span 7; }
    & > :nth-child(2) { grid-column: 9 / -1; text-wrap: balance; }

    @media (width < ${breakpoints.lg}) {
      & > :nth-child(n) { grid-column: 1 / -1; }
    }
  }
`;

/** A sign and the text below it. */
export const Titled = styled.div.withConfig({ componentId: 'ws-home-titled' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[5]};
    justify-items: start;

    & > svg { color: ${color.accent.display}; inline-size: ${space[7]}; block-size: auto; }
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
  }
`;
