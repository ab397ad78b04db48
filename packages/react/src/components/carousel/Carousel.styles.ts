import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { backOrForth } from '../field/css-icons.js';
import {
  byValue,
  coarseTarget,
  controlReset,
  focusRing,
  frame,
  from,
  reducedMotion,
  transition,
} from '../../system/fragments.js';

const { borderWidth, color, component, radius, size, space } = vars;
const { dot, currentDot } = component.carousel;

export const Root = styled.section.withConfig({ componentId: 'ws-carousel' })`
  @layer wusum.components {
    ${frame}
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[4]};
    inline-size: 100%;
    min-inline-size: 0;
  }
`;

/* Without JavaScript it scrolls by itself, slide by slide. */
export const Viewport = styled.div.withConfig({ componentId: 'ws-carousel-viewport' })`
  @layer wusum.components {
    overflow-x: auto;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
    border-radius: ${radius.card};
    &:where([data-ready]) { overflow: hidden; scroll-snap-type: none; }
    @media print { overflow: visible; }
  }
`;

export const Track = styled.div.withConfig({ componentId: 'ws-carousel-track' })`
  @layer wusum.components {
    display: flex;
    margin-inline-start: calc(${space[4]} * -1);
    touch-action: pan-y pinch-zoom;
    @media print { flex-wrap: wrap; row-gap: ${space[4]}; transform: none !important; }
  }
`;

/* The space between slides is part of each: what is dragged is a whole number of slides. */
export const Slide = styled.div.withConfig({ componentId: 'ws-carousel-slide' })`
  @layer wusum.components {
    box-sizing: border-box;
    flex: 0 0 100%;
    min-inline-size: 0;
    padding-inline-start: ${space[4]};
    scroll-snap-align: start;
    ${from('sm')} {
      ${byValue('per-view', [2, 3], (count) => `flex-basis: calc(100% / ${count});`)}
    }
  }
`;

export const Controls = styled.div.withConfig({ componentId: 'ws-carousel-controls' })`
  @layer wusum.components {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: ${space[3]};
    @media print { display: none; }
  }
`;

export const Turn = styled.button.withConfig({ componentId: 'ws-carousel-turn' })`
  @layer wusum.components {
    ${controlReset}
    display: inline-grid;
    flex: none;
    place-items: center;
    inline-size: ${size.control.md};
    block-size: ${size.control.md};
    padding: 0;
    border: ${borderWidth.default} solid ${color.control.border};
    border-radius: ${radius.control};
    background: ${color.surface.raised};
    color: ${color.text.default};
    cursor: pointer;
    ${transition('control', 'background-color')}
    &:where(:hover) { background: ${color.neutral.soft}; }
    &:where(:active) { background: ${color.neutral.softActive}; }
    &:where([aria-disabled='true']) { background: none; border-color: ${color.disabled.border}; color: ${color.disabled.text}; cursor: not-allowed; }
    &::before {
      content: '';
      inline-size: ${size.iconSm};
      block-size: ${size.iconSm};
    }
    ${backOrForth}
    @media (forced-colors: active) { &:where([aria-disabled='true']) { color: GrayText; border-color: GrayText; } }
    ${focusRing}
    ${coarseTarget}
    ${reducedMotion}
  }
`;

export const Picker = styled.div.withConfig({ componentId: 'ws-carousel-picker' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    min-inline-size: 0;
  }
`;

/* A small mark in an area that a finger can press. */
export const Dot = styled.button.withConfig({ componentId: 'ws-carousel-dot' })`
  @layer wusum.components {
    ${controlReset}
    display: inline-grid;
    place-items: center;
    min-inline-size: ${size.iconMd};
    min-block-size: ${size.iconMd};
    padding: ${space[1]};
    border: 0;
    border-radius: ${radius.sm};
    background: none;
    color: ${color.border.strong};
    cursor: pointer;
    &::before {
      content: '';
      box-sizing: border-box;
      inline-size: ${dot};
      block-size: ${dot};
      border: ${borderWidth.default} solid currentColor;
      border-radius: ${radius.control};
    }
    &:where(:hover) { color: ${color.text.default}; }
    &:where([aria-current]) { color: ${color.accent.solid}; }
    &:where([aria-current])::before { inline-size: ${currentDot}; background: currentColor; }
    @media (forced-colors: active) { &:where([aria-current])::before { forced-color-adjust: none; border-color: Highlight; background: Highlight; } }
    ${focusRing}
    ${coarseTarget}
  }
`;
