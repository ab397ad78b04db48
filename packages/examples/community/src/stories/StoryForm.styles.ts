import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { below, from } from '@wusum/react/system';
import { Columns } from '../home/layout.styles.js';
import { onAxis } from '../home/skeleton.js';

const { border, color, radius, shadow, space } = vars;

export const Root = styled(Columns).withConfig({ componentId: 'ws-story-form' })`
  @layer wusum.components {
    align-items: start;
    ${below('lg')} { row-gap: ${space[8]}; }
    ${onAxis()} { row-gap: ${space[7]}; }
    @media print { display: none; }
  }
`;

export const Form = styled.form.withConfig({ componentId: 'ws-story-form-fields' })`
  @layer wusum.components {
    grid-column: 1 / span 7;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[6]};
    padding: clamp(${space[5]}, 3.2cqi, ${space[7]});
    border: ${border.card};
    border-radius: ${radius.card};
    background: ${color.surface.raised};
    box-shadow: ${shadow.raised};
    ${below('lg')} { grid-column: 1 / -1; }
    ${onAxis('lg')} { grid-column: 3 / span 8; }
  }
`;

/** Two fields next to each other, if both have space for their words. */
export const Pair = styled.div.withConfig({ componentId: 'ws-story-form-pair' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, ${vars.component.tooltip.maxInlineSize} * 0.85), 1fr));
    gap: ${space[6]} ${space[5]};
    align-items: end;
  }
`;

export const Empty = styled.aside.withConfig({ componentId: 'ws-story-form-empty' })`
  @layer wusum.components {
    grid-column: 9 / -1;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: ${space[4]};
    ${below('lg')} { grid-column: 1 / -1; }
    /* At medium widths the paper would fill the frame, so its text is next to it. */
    ${below('lg')} {
      ${from('md')} {
        display: grid;
        grid-template: repeat(3, auto) 1fr / minmax(0, 2fr) minmax(0, 3fr);
        column-gap: ${space[6]};
        justify-items: start;
        & > :first-child { grid-row: 1 / -1; }
      }
    }
    ${onAxis('lg')} { grid-column: 5 / span 4; align-items: center; text-align: center; }
  }
`;

/** The member's mark on a grid of eighteen units: the mark's own grid with its clear space. */
export const Paper = styled.div.withConfig({ componentId: 'ws-story-form-paper' })`
  @layer wusum.components {
    --ws-unit: calc(100% / 18);
    inline-size: 100%;
    aspect-ratio: 1;
    margin-block-end: ${space[4]};
    overflow: clip;
    border-radius: ${radius.card};
    background-color: ${color.surface.sunken};
    background-image:
      linear-gradient(to right, ${color.border.subtle} ${vars.borderWidth.thin}, transparent 0),
      linear-gradient(to bottom, ${color.border.subtle} ${vars.borderWidth.thin}, transparent 0);
    background-size: var(--ws-unit) var(--ws-unit);
    color: ${color.text.default};
    & svg { inline-size: 100%; block-size: 100%; }
  }
`;
