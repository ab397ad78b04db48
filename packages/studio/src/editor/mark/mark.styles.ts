import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { styled } from 'styled-components';
import { plainList } from '../../parts/styles.js';

const { color, space, radius, borderWidth } = vars;

export const Area = styled.article`
  display: grid;
  gap: ${space[5]};
  align-content: start;
  min-block-size: 0;
  overflow-y: auto;
  padding: ${space[4]};
  container: wsb-area / inline-size;

  @container wsb-editor (max-width: 40rem) {
    overflow-y: visible;
  }
`;

export const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 26rem) minmax(0, 40rem);
  gap: ${space[5]};
  align-items: start;

  @container wsb-area (max-width: 44rem) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

export const Fields = styled.div`
  display: grid;
  gap: ${space[5]};
`;

export const Group = styled.section`
  display: grid;
  gap: ${space[3]};
  align-content: start;

  & > h3 {
    margin: 0;
    ${textStyle('label')}
  }
`;

export const Row = styled.div`
  display: flex;
  gap: ${space[2]};
  align-items: center;

  & > :first-child {
    flex: 1;
    min-inline-size: 0;
  }
  & [role='listbox'] {
    max-block-size: 9rem;
  }
`;

export const Numbers = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr));
  gap: ${space[3]};
`;

export const PlotBox = styled.div`
  display: grid;
  gap: ${space[3]};

  & > p {
    margin: 0;
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
`;

export const Plot = styled.svg`
  direction: ltr;
  inline-size: 100%;
  aspect-ratio: 1;
  background: ${color.surface.base};
  border: ${borderWidth.default} solid ${color.border.default};
  border-radius: ${radius.md};
  color: ${color.text.default};

  & .fine {
    stroke: ${color.border.subtle};
    stroke-width: 0.03;
  }
  & .strong {
    stroke: ${color.border.default};
    stroke-width: 0.04;
  }
  & text {
    font: 0.42px var(--ws-font-family-code);
    fill: ${color.text.muted};
  }
  & .stroke {
    cursor: pointer;
    opacity: 0.72;
  }
  & .stroke[data-selected] {
    opacity: 1;
  }
`;

export const CheckList = styled.ul`
  ${plainList}
  display: grid;
  gap: ${space[2]};
  ${textStyle('caption')}

  & > li {
    display: flex;
    gap: ${space[2]};
    align-items: baseline;
  }
  & > li > svg {
    translate: 0 0.15em;
    color: ${color.status.warning.text};
  }
  & > li[data-met] > svg {
    color: ${color.status.success.text};
  }
`;

export const Looks = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
  gap: ${space[4]};

  & > figure {
    display: grid;
    gap: ${space[2]};
    grid-template-rows: 1fr auto;
    margin: 0;
  }
  & > figure > div {
    display: flex;
    gap: ${space[4]};
    align-items: center;
    justify-content: center;
    min-block-size: 8rem;
    background: ${color.surface.base};
    border-radius: ${radius.sm};
    color: ${color.text.default};
  }
  & > .sizes,
  & > .building {
    grid-column: span 2;
  }
  & > .building > div {
    align-items: end;
    overflow: hidden;
    background: ${color.surface.sunken};
  }
  & > .building svg {
    inline-size: 100%;
  }
  & > [data-look='one'] > div {
    background: white;
    color: black;
  }
  & > [data-look='inverse'] > div {
    background: black;
    color: white;
  }
  & > [data-look='brand'] > div {
    background: ${color.cover.background};
    color: ${color.cover.mark};
  }
  & .clear {
    block-size: 7rem;
  }
  & .zone {
    fill: ${color.accent.soft};
  }
  & .core {
    fill: ${color.surface.base};
  }
  & .wall {
    fill: ${color.surface.base};
    stroke: ${color.border.default};
    stroke-width: 0.15;
  }
  & .windows {
    fill: ${color.surface.sunken};
  }
  & .plate {
    fill: ${color.cover.background};
  }
  & .plate + g {
    color: ${color.cover.mark};
  }
  & .people {
    stroke: ${color.text.default};
    stroke-width: 0.45;
    stroke-linecap: round;
  }
  & .ground {
    stroke: ${color.text.default};
    stroke-width: 0.3;
  }
  & figcaption {
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
`;
