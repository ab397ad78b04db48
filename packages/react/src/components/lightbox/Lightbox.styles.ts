import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import {
  controlReset,
  coarseTarget,
  focusRing,
  focusRingIn,
  modalMotion,
  scrollbar,
  textStyle,
  visuallyHidden,
} from '../../system/fragments.js';
import { backOrForth, cross } from '../field/css-icons.js';

const { borderWidth, color, radius, size, space } = vars;
const { lightbox } = vars.component;
const [enter, exit] = [modalMotion('overlay'), modalMotion('exit')];

export const Root = styled.div.withConfig({ componentId: 'ws-lightbox' })`
  @layer wusum.components { min-inline-size: 0; }
`;

export const Gallery = styled.ul.withConfig({ componentId: 'ws-lightbox-gallery' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(${lightbox.thumbnail}, 100%), 1fr));
    gap: ${lightbox.gap};
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

export const Small = styled.a.withConfig({ componentId: 'ws-lightbox-small' })`
  @layer wusum.components {
    display: block;
    overflow: hidden;
    border-radius: ${lightbox.radius};
    color: inherit;
    font: inherit;
    text-decoration: none;
    cursor: zoom-in;
    /* A line around it, which is wider under a pointer. */
    &::after {
      content: '';
      position: absolute;
      inset: 0;
      border: ${borderWidth.thin} solid ${color.border.default};
      border-radius: inherit;
      pointer-events: none;
    }
    position: relative;
    &:where(:hover)::after { border: ${borderWidth.strong} solid ${color.accent.solid}; }
    &:where(:active)::after { border: ${borderWidth.strong} solid ${color.accent.active}; }
    ${focusRing}
  }
`;

/* The whole window, on the deep background of the brand, in every mode: nothing competes with a picture. */
export const Content = styled.dialog.withConfig({ componentId: 'ws-lightbox-dialog' })`
  @layer wusum.components {
    box-sizing: border-box;
    position: fixed;
    inset: 0;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100dvb;
    max-block-size: none;
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 0;
    background: ${color.deep.background};
    color: ${color.deep.text};
    ${textStyle('body')}
    @media print { background: none; color: ${color.text.default}; }
    outline: none;
    opacity: 0;
    transition: ${exit};

    &:where([open]) {
      display: block;
      opacity: 1;
      transition: ${enter};
      @starting-style { opacity: 0; }
    }
    &::backdrop { background: ${color.deep.background}; opacity: 0; transition: ${exit}; }
    &:where([open])::backdrop { opacity: 1; }
    @media (prefers-reduced-motion: reduce) { &, &::backdrop { transition: none; } }
  }
`;

export const View = styled.div.withConfig({ componentId: 'ws-lightbox-view' })`
  @layer wusum.components {
    display: grid;
    grid-template: auto minmax(0, 1fr) / auto minmax(0, 1fr) auto;
    align-items: center;
    block-size: 100%;
    padding-block-end: env(safe-area-inset-bottom);
  }
`;

export const Bar = styled.div.withConfig({ componentId: 'ws-lightbox-bar' })`
  @layer wusum.components {
    grid-area: 1 / 1 / auto / -1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: ${space[3]};
    padding: ${space[2]} ${space[4]};
    ${textStyle('label')}
    background: ${color.deep.background};
    color: ${color.deep.muted};
    @media print { background: none; color: ${color.text.muted}; }
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }
`;

/* The browser scrolls it, by finger too, picture by picture. */
export const Track = styled.div.withConfig({ componentId: 'ws-lightbox-track' })`
  @layer wusum.components {
    grid-area: 2 / 1 / auto / -1;
    display: flex;
    block-size: 100%;
    min-inline-size: 0;
    overflow: auto hidden;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
    overscroll-behavior: contain;
    cursor: zoom-out;
    outline: none;
  }
`;

export const Figure = styled.figure.withConfig({ componentId: 'ws-lightbox-figure' })`
  @layer wusum.components {
    box-sizing: border-box;
    flex: 0 0 100%;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: ${space[3]};
    min-inline-size: 0;
    margin: 0;
    padding: 0 ${space[8]} ${space[4]};
    scroll-snap-align: center;
    scroll-snap-stop: always;

    /* The picture has what the caption leaves, and is never cut. */
    & > .ws-image {
      flex: 0 1 auto;
      display: grid;
      place-items: center;
      min-block-size: 0;
      background: none;
      cursor: default;
    }
    /* The row has focus: the ring is around its picture. */
    :where(.ws-lightbox-track:focus-visible) > & > .ws-image {
      outline: ${borderWidth.strong} solid currentColor;
      outline-offset: ${borderWidth.strong};
    }
    & .ws-image-picture { max-block-size: 100%; min-block-size: 0; border-radius: ${lightbox.pictureRadius}; object-fit: contain; }
    & .ws-image-fallback { border-color: ${color.deep.border}; background: ${color.deep.background}; color: ${color.deep.text}; }
    @media (width < 40em) { padding-inline: ${space[3]}; padding-block-end: ${space[8]}; }
  }
`;

export const Caption = styled.figcaption.withConfig({ componentId: 'ws-lightbox-caption' })`
  @layer wusum.components {
    flex: none;
    max-inline-size: min(${size.measure}, 100%);
    max-block-size: 30%;
    overflow: auto;
    ${scrollbar}
    overflow-wrap: break-word;
    text-align: center;
    text-wrap: balance;
    cursor: auto;
  }
`;

const button = `
    ${controlReset}
    display: inline-grid;
    flex: none;
    place-items: center;
    inline-size: ${size.control.md};
    block-size: ${size.control.md};
    padding: 0;
    border: ${borderWidth.default} solid ${color.deep.border};
    border-radius: ${radius.control};
    background: ${color.deep.background};
    color: ${color.deep.text};
    cursor: pointer;
    &:where(:hover, :active) { border-color: ${color.deep.accent}; color: ${color.deep.accent}; }
    &::before { content: ''; inline-size: ${size.iconSm}; block-size: ${size.iconSm}; }
    ${focusRingIn('currentColor')}
    ${coarseTarget}`;

export const Turn = styled.button.withConfig({ componentId: 'ws-lightbox-turn' })`
  @layer wusum.components {
    ${button}
    grid-area: 2 / 1;
    margin-inline: ${space[3]};
    &:where([data-to='next']) { grid-column: 3; }
    &:where([aria-disabled='true']) { border-color: transparent; color: ${color.deep.muted}; cursor: not-allowed; }
    ${backOrForth}
    /* Below the picture, where a thumb is. */
    @media (width < 40em) { align-self: end; margin-block-end: ${space[2]}; }
    @media (forced-colors: active) { &:where([aria-disabled='true']) { color: GrayText; } }
  }
`;

export const Close = styled.button.withConfig({ componentId: 'ws-lightbox-close' })`
  @layer wusum.components {
    ${button}
    &::before { ${cross} }
  }
`;

/* Announces the picture that is shown. */
export const Status = styled.span.withConfig({ componentId: 'ws-lightbox-status' })`
  @layer wusum.components { ${visuallyHidden} }
`;
