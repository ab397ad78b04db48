import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { focusRingIn, textStyle } from '@wusum/react/system';

const { borderWidth, color, size, space } = vars;

export const Root = styled.footer.withConfig({ componentId: 'ws-campaign-footer' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[8]};
    padding: ${space[9]} clamp(${space[5]}, 4.45cqi, ${space.page}) ${space[7]};
    background: ${color.deep.background};
    color: ${color.deep.text};
    ${textStyle('body')}
    overflow-wrap: anywhere;
    @media print { padding-inline: 0; background: none; color: ${color.text.default}; break-inside: avoid; }
  }
`;

export const Names = styled.div.withConfig({ componentId: 'ws-campaign-footer-names' })`
  @layer wusum.components {
    /* Latin at the left in both directions. */
    direction: ltr;
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    gap: ${space[6]};
    --ws-wordmark-unit: calc(${space[3]} * 0.55);
    padding-block-end: calc(var(--ws-wordmark-unit) * 5);
  }
`;

export const Low = styled.div.withConfig({ componentId: 'ws-campaign-footer-low' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: ${space[7]} ${space[8]};
  }
`;

export const Note = styled.p.withConfig({ componentId: 'ws-campaign-footer-note' })`
  @layer wusum.components {
    flex: 1 1 calc(${space[10]} * 2);
    max-inline-size: ${size.measure};
    margin: 0;
    color: ${color.deep.muted};
    text-wrap: pretty;
  }
`;

export const Groups = styled.div.withConfig({ componentId: 'ws-campaign-footer-groups' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[6]} ${space[8]};
  }
`;

export const Heading = styled.p.withConfig({ componentId: 'ws-campaign-footer-heading' })`
  @layer wusum.components {
    margin: 0 0 ${space[3]};
    ${textStyle('label')}
  }
`;

export const Links = styled.ul.withConfig({ componentId: 'ws-campaign-footer-links' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[2]};
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

export const Anchor = styled.a.withConfig({ componentId: 'ws-campaign-footer-link' })`
  @layer wusum.components {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: ${color.deep.border};
    text-underline-offset: 0.25em;
    &:where(:hover) { text-decoration-color: currentColor; }
    ${focusRingIn(color.deep.accent)}
  }
`;

export const Legal = styled.div.withConfig({ componentId: 'ws-campaign-footer-legal' })`
  @layer wusum.components {
    padding-block-start: ${space[5]};
    border-block-start: ${borderWidth.thin} solid ${color.deep.border};
    ${textStyle('caption')}
    color: ${color.deep.muted};
  }
`;
