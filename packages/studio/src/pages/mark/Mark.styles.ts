import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { columns, plainList } from '../../parts/styles.js';

const { color, space, radius } = vars;

export const Construction = styled.div`
  aspect-ratio: 1;
  padding: ${space[5]};
  background: ${color.surface.base};
  border: ${vars.borderWidth.default} solid ${color.border.strong};
  border-radius: ${radius.md};

  & svg {
    direction: ltr;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    color: ${color.text.default};
  }
  & text {
    font: 0.42px var(--ws-font-family-code);
    fill: ${color.text.muted};
  }
  & .fine {
    stroke: ${color.border.subtle};
    stroke-width: 0.03;
  }
  & .strong {
    stroke: ${color.border.default};
    stroke-width: 0.04;
  }
  & .spine {
    color: ${color.highlight.solid};
  }
`;

export const Clear = styled.div`
  display: grid;
  place-items: center;
  padding: ${space[6]};
  background: ${color.surface.base};
  border-radius: ${radius.md};

  & svg {
    direction: ltr;
    inline-size: 100%;
    max-block-size: calc(${space[10]} * 1.6);
    overflow: visible;
    color: ${color.text.default};
  }
  & .zone {
    fill: ${color.accent.soft};
  }
  & .core {
    fill: ${color.surface.base};
  }
  & .measure {
    fill: none;
    stroke: ${color.accent.solid};
    stroke-width: 0.1;
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
`;

export const Members = styled.ul`
  display: grid;
  grid-template-columns: repeat(4, minmax(0, 1fr));
  gap: ${space[4]};
  ${plainList}

  & > li {
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

export const IncorrectUses = styled.ul`
  ${columns('9.5rem', 'fit')}
  gap: ${space[5]};
  ${plainList}

  & > li {
    display: grid;
    gap: ${space[3]};
  }
  & > li > div {
    position: relative;
    display: grid;
    place-items: center;
    aspect-ratio: 1;
    background: ${color.surface.base};
    border-block-start: ${space[1]} solid ${color.status.danger.solid};
    border-radius: ${radius.md};
    overflow: hidden;
  }
  & > li > div > svg {
    inline-size: 52%;
    overflow: visible;
  }
  & [data-mistake='mirrored'] > svg {
    transform: scaleX(-1);
  }
  & [data-mistake='turned'] > svg {
    transform: rotate(24deg);
  }
  & [data-mistake='stretched'] > svg {
    transform: scale(1.5, 0.72);
  }
  & [data-mistake='outlined'] > svg g {
    stroke-width: 0.35;
  }
  & [data-mistake='faded'] > svg {
    color: ${color.surface.sunken};
  }
  & [data-mistake='crowded'] > span {
    position: absolute;
    inset-block-end: 23%;
    inset-inline-start: 6%;
    ${textStyle('heading2')}
    white-space: nowrap;
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
