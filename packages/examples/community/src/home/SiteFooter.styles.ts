import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { below, focusRingIn, textStyle } from '@wusum/react/system';
import { Columns } from './layout.styles.js';

const { borderWidth, color, size, space } = vars;

/** The footer: dark in both modes. */
export const Root = styled.footer.withConfig({ componentId: 'ws-site-footer' })`
  @layer wusum.components {
    padding-block: ${space[9]} ${space[7]};
    background: ${color.deep.background};
    color: ${color.deep.text};
    ${below('lg')} { padding-block: ${space[7]}; }
    /* On paper the footer is two names in ink. */
    @media print {
      padding-block: ${space[6]} 0;
      background: none;
      color: ${color.text.default};
      break-inside: avoid;
    }
  }
`;

/** Both names, Latin at the left in both directions. */
export const Names = styled.div.withConfig({ componentId: 'ws-site-footer-names' })`
  @layer wusum.components {
    direction: ltr;
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    gap: ${space[5]};
    --ws-wordmark-unit: min(1.16cqi - ${space[1]} * 0.1, ${space[4]} * 1.06);
    /* Space for descenders. */
    padding-block-end: calc(var(--ws-wordmark-unit) * 5);
  }
`;

export const Low = styled(Columns).withConfig({ componentId: 'ws-site-footer-low' })`
  @layer wusum.components {
    margin-block-start: ${space[8]};
    padding-block-start: ${space[5]};
    border-block-start: ${borderWidth.default} solid currentColor;

    ${below('lg')} { margin-block-start: ${space[7]}; }
    @media print { margin-block-start: ${space[4]}; }
  }
`;

export const Note = styled.p.withConfig({ componentId: 'ws-site-footer-note' })`
  @layer wusum.components {
    grid-column: 1 / span 5;
    margin: 0;
    color: ${color.deep.muted};
    ${textStyle('caption')}
    ${below('lg')} { grid-column: 1 / -1; max-inline-size: ${size.measure}; }
    @media print { color: ${color.text.muted}; }
  }
`;

/** Four links in two columns of the page. */
export const Links = styled.ul.withConfig({ componentId: 'ws-site-footer-links' })`
  @layer wusum.components {
    grid-column: 8 / -1;
    display: grid;
    grid-template-columns: subgrid;
    margin: 0;
    padding: 0;
    list-style: none;
    ${textStyle('body')}

    & > :nth-child(odd) { grid-column: 1 / span 3; }
    & > :nth-child(even) { grid-column: 4 / -1; }
    & a {
      display: inline-flex;
      align-items: center;
      min-block-size: ${size.target};
      color: inherit;
      text-decoration: none;
      &:where(:hover) { text-decoration: underline; text-underline-offset: 0.3em; }
      ${focusRingIn(color.deep.accent)}
    }
    ${below('lg')} {
      grid-column: 1 / -1;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: ${space.gutter};
      & > :nth-child(odd) { grid-column: 1; }
      & > :nth-child(even) { grid-column: 2; }
    }
    @media print { display: none; }
  }
`;
