import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { Pair } from '../../parts/layout.styles.js';
import { plainList } from '../../parts/styles.js';

const { color, space, radius } = vars;

/** Two columns that end on one line. */
export const Level = styled(Pair)`
  align-items: stretch;

  & > section {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
  }
  & > section > .wsb-block {
    display: grid;
  }
`;

export const Sizes = styled.ul`
  display: flex;
  flex-wrap: wrap;
  align-items: flex-end;
  gap: ${space[6]};
  ${plainList}

  & > li {
    display: grid;
    gap: ${space[2]};
    justify-items: center;
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
  & svg {
    color: ${color.text.default};
  }
`;

export const NineFrame = styled.div`
  border-inline: ${vars.border.rule};
  border-radius: ${radius.md};
  overflow: hidden;
`;

export const Lockups = styled.div`
  display: grid;
  gap: ${space[4]};

  & > div {
    display: flex;
    align-items: center;
    padding: ${space[5]} ${space[6]};
    border-radius: ${radius.md};
    min-block-size: ${space[10]};
  }
  & > .base {
    background: ${color.surface.base};
    color: ${color.text.default};
    direction: ltr;
  }
  & > .cover {
    background: ${color.accent.solid};
    color: ${color.accent.onSolid};
    direction: rtl;
  }
  & > .deep {
    background: ${color.deep.background};
    color: ${color.deep.text};
    justify-content: space-between;
    gap: ${space[5]};
    direction: ltr;
  }
  & svg {
    block-size: ${space[7]};
    max-inline-size: 100%;
    overflow: visible;
  }
  & > .deep svg {
    block-size: ${space[6]};
    max-inline-size: 46%;
  }
  /* The mark above the name: a line and its name, so twice as high. */
  & > .high {
    justify-content: space-around;
    gap: ${space[5]};
  }
  & > .high svg {
    block-size: ${space[9]};
    max-inline-size: 46%;
  }
`;

export const Members = styled.ul`
  display: grid;
  align-content: start;
  grid-template-columns: repeat(4, minmax(0, 1fr));
  gap: ${space[4]};
  ${plainList}

  & > li {
    display: grid;
    place-items: center;
    background: ${color.surface.sunken};
    border-radius: ${radius.md};
  }
  & svg {
    display: block;
    inline-size: 100%;
  }
  & .ws-member {
    color: ${color.accent.text};
  }
`;

export const Both = styled.div`
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: ${space[4]};

  & > div {
    display: flex;
    padding: ${space[5]};
    background: ${color.surface.base};
    border-radius: ${radius.md};
  }
  & svg {
    block-size: ${space[8]};
  }
`;
