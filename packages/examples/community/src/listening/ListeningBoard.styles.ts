import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { below, frame, textStyle } from '@wusum/react/system';
import { Columns } from '../home/layout.styles.js';
import { inStalls, onAxis } from '../home/skeleton.js';

const { border, color, radius, space } = vars;

/** The questions: rows, or stalls next to each other. */
export const Questions = styled.div.withConfig({ componentId: 'ws-board' })`
  @layer wusum.components {
    ${inStalls('lg')} {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: ${space.gutter};
      margin-block-end: ${space[6]};
    }
  }
`;

/** One question, with its steps on the columns next to it, or below it in a narrow frame. */
export const Row = styled(Columns).withConfig({ componentId: 'ws-board-row' })`
  @layer wusum.components {
    padding-block: ${space.row};
    border-block-start: ${border.rule};
    break-inside: avoid;
    & > :first-child { grid-column: 1 / span 4; padding-inline-end: ${space[6]}; }
    & > :last-child { grid-column: 5 / -1; }

    ${below('lg')} {
      padding-block: ${space[5]};
      & > :nth-child(n) { grid-column: 1 / -1; padding-inline-end: 0; }
    }
    ${onAxis('lg')} {
      row-gap: ${space[5]};
      & > :nth-child(n) { grid-column: 3 / span 8; padding-inline-end: 0; }
      & > :first-child { text-align: center; }
    }
    /* A stall is a frame of its own: its steps are below each other. */
    ${inStalls('lg')} {
      ${frame}
      display: block;
      padding: ${space.card};
      border: ${border.card};
      border-radius: ${radius.card};
      background: ${color.surface.raised};
      & > :first-child { padding-block-end: ${space[5]}; }
    }
  }
`;

export const HeadRow = styled(Columns).withConfig({ componentId: 'ws-board-head-row' })`
  @layer wusum.components {
    ${below('lg')} { display: none; }
    ${onAxis()} { display: none; }
    ${inStalls()} { display: none; }
  }
`;

export const Heads = styled.div.withConfig({ componentId: 'ws-board-heads' })`
  @layer wusum.components {
    grid-column: 5 / -1;
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    padding-block-end: ${space[4]};
    ${textStyle('label')}
  }
`;

export const Note = styled.p.withConfig({ componentId: 'ws-board-note' })`
  @layer wusum.components {
    margin: 0;
    padding-block-start: ${space[4]};
    border-block-start: ${border.rule};
    color: ${color.text.muted};
    ${textStyle('caption')}
    ${onAxis()} { border: 0; text-align: center; }
    ${inStalls('lg')} { border: 0; padding: 0; }
  }
`;
