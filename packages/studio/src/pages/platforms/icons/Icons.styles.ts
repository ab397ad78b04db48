import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { plainList } from '../../../parts/styles.js';
import { squircleShape } from './squircle.js';

const { color, space, radius, borderWidth, size } = vars;
const hairline = `${borderWidth.thin} solid ${color.border.subtle}`;

export const Tabs = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${space[6]};

  & [data-density='2'] > :first-child {
    zoom: 2;
  }
`;

/* The upper edge of a window: tabs, and below them the address. */
export const Strip = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 8rem) minmax(0, 12rem) minmax(0, 1fr);
  padding: ${space[2]} ${space[2]} 0;
  overflow: hidden;
  background: ${color.surface.sunken};
  border: ${hairline};
  border-radius: ${radius.md};
`;

export const Tab = styled.div`
  display: flex;
  align-items: center;
  gap: ${space[2]};
  min-inline-size: 0;
  padding: ${space[2]} ${space[3]};
  color: ${color.text.muted};
  border-start-start-radius: ${radius.md};
  border-start-end-radius: ${radius.md};
  ${textStyle('caption')}

  &[data-active] {
    background: ${color.surface.base};
    color: ${color.text.default};
  }
  & > img {
    flex: none;
  }
  & > span {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
`;

/* The row of the address, without one. */
export const Address = styled.i`
  grid-column: 1 / -1;
  margin-inline: calc(-1 * ${space[2]});
  padding: ${space[2]};
  background: ${color.surface.base};

  &::before {
    content: '';
    display: block;
    block-size: ${space[4]};
    background: ${color.surface.sunken};
    border-radius: ${radius.pill};
  }
`;

export const Pixels = styled.div`
  display: grid;
  grid-template-columns: repeat(3, minmax(0, ${space[10]}));
  gap: ${space[6]};

  & img {
    display: block;
    inline-size: 100%;
    aspect-ratio: 1;
    image-rendering: pixelated;
  }
`;

export const HomeScreens = styled.div`
  display: grid;
  grid-template-columns: repeat(4, minmax(0, 1fr));
  gap: ${space[6]};
  align-items: start;

  @media (max-width: 60rem) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: ${space[5]};
  }
`;

/* The masks as outlines over the whole picture: what is outside of one is not seen on its phones. */
export const SafeZone = styled.div`
  position: relative;
  aspect-ratio: 1;

  & > * {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  & > svg > * {
    fill: none;
    stroke: ${color.accent.onSolid};
    stroke-width: 0.4;
  }
  & > svg > [data-safe] {
    stroke-width: 0.8;
    stroke-dasharray: 2.4 1.6;
  }
`;

/* The middle of a home screen: the icons of others are blank. */
export const Phone = styled.ul`
  ${plainList}
  display: grid;
  grid-template-columns: repeat(3, minmax(0, 1fr));
  gap: ${space[2]} ${space[5]};
  padding: ${space[5]} ${space[5]} ${space[2]};
  background: ${color.surface.sunken};
  border: ${hairline};
  border-radius: ${radius.lg};

  & > li {
    display: grid;
    gap: ${space[1]};
    justify-items: center;
    min-inline-size: 0;
    ${textStyle('caption')}
  }
  & > li > :first-child {
    inline-size: 100%;
    aspect-ratio: 1;
    background: ${color.border.subtle};
  }
  /* A name may be wider than its icon. */
  & > li > span {
    white-space: nowrap;
  }
  & > li > s {
    block-size: 1lh;
  }
  &[data-mask='circle'] > li > :first-child {
    border-radius: 50%;
  }
  &[data-mask='squircle'] > li > :first-child {
    clip-path: ${squircleShape};
  }
`;

export const Pictures = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: ${space[6]};

  & img {
    max-inline-size: 100%;
    block-size: auto;
  }
  & img[src$='.png'] {
    zoom: 0.5;
  }
  & img[src$='.svg'] {
    inline-size: ${space[10]};
  }
  & figcaption {
    display: grid;
    justify-items: start;
    inline-size: min-content;
    min-inline-size: 100%;
  }
  & figcaption code {
    white-space: nowrap;
  }
`;

export const Head = styled.div`
  max-inline-size: ${size.containerMd};
`;
