import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { drawnKeyframes, drawnStrokes } from '../drawing.js';

const { border, borderWidth, color, cover, radius, shadow } = vars;

/**
 * The brand's cover: pattern, plate and mark. Its proportions are tokens. CSS ignores an aspect ratio of 0: such a cover
 * grows to the height of its container.
 */
export const Root = styled.div.withConfig({ componentId: 'ws-cover' })`
  @layer wusum.components {
    position: relative;
    isolation: isolate;
    box-sizing: border-box;
    flex: max(0, 1 - ${cover.aspect} * 10) 0 auto;
    display: grid;
    grid-template-rows:
      calc(${cover.patternSize} * (1 - ${cover.patternEnd}))
      minmax(0, 1fr)
      calc(${cover.patternSize} * ${cover.patternEnd});
    inline-size: calc(100% - ${cover.shade});
    /* Whole pixels, so that the pattern has no hairline at its edge. */
    inline-size: round(down, 100% - ${cover.shade}, ${borderWidth.thin});
    aspect-ratio: ${cover.aspect};
    /* The shadow falls to the right in both directions. */
    &:where(:dir(ltr)) { margin-inline-end: ${cover.shade}; }
    overflow: clip;
    border: ${border.cover};
    border-start-start-radius: ${radius.cover};
    border-start-end-radius: ${radius.cover};
    border-end-start-radius: ${radius.coverEnd};
    border-end-end-radius: ${radius.coverEnd};
    background: ${color.cover.background};
    color: ${color.cover.mark};
    box-shadow: ${shadow.cover};
    forced-color-adjust: none;
    print-color-adjust: exact;
    break-inside: avoid;
  }
`;

/** One scallop: an arch that hangs from the straight edge, as wide as its box. Its outer part may be a line. */
const arch = (inside: string, line: string): string =>
  `radial-gradient(50% 100% at 50% 0, ${inside} calc(100% - ${borderWidth.strong}), ${line} 0 99%, transparent 100%)`;

/**
 * The pattern at the top or the bottom of the cover, with the token's height; 0 fills the cover. Scalloped if the brand sets
 * it: whole scallops, as many as the pattern has repeats if both are equally wide, so that cusps are at joints. A line of the
 * colour of outlines follows them.
 */
export const Cloth = styled.div.withConfig({ componentId: 'ws-cover-cloth' })`
  @layer wusum.components {
    position: absolute;
    z-index: -1;
    inset-inline: 0;
    inset-block-start: calc(${cover.patternEnd} * 100%);
    translate: 0 calc(${cover.patternEnd} * -100%);
    block-size: ${cover.patternSize};
    min-block-size: calc(100% - ${cover.patternSize} * 9999);
    mask:
      linear-gradient(#000 0 0) 0 0 / 100% calc(100% - ${cover.scallop}) no-repeat,
      ${arch('CanvasText', 'CanvasText')} 0 100% / calc(${cover.scallop} * 2) ${cover.scallop} round no-repeat;

    &::after {
      content: '';
      position: absolute;
      inset-inline: 0;
      inset-block-end: 0;
      block-size: ${cover.scallop};
      background: ${arch('transparent', color.pattern.outline)} 0 100% / calc(${cover.scallop} * 2) 100% round no-repeat;
    }
  }
`;

/** The part of the cover that the pattern leaves free. Its size limits that of the plate. */
export const Field = styled.div.withConfig({ componentId: 'ws-cover-field' })`
  @layer wusum.components {
    grid-row: 2;
    container-type: size;
    display: grid;
    place-items: center;
  }
`;

/** The plate keeps clear space on all sides: it has at most 72% of the height. Its mark is drawn stroke by stroke. */
export const Plate = styled.div.withConfig({ componentId: 'ws-cover-plate' })`
  @layer wusum.components {
    display: grid;
    place-items: center;
    inline-size: min(${cover.plateSize} * 100cqi, ${cover.plateAspect} * 72cqb);
    aspect-ratio: ${cover.plateAspect};
    border-start-start-radius: ${radius.plate};
    border-start-end-radius: ${radius.plate};
    border-end-start-radius: ${radius.plateEnd};
    border-end-end-radius: ${radius.plateEnd};
    background: ${color.cover.plate};
    /* On a pattern that fills the cover, a rim keeps the edge of the plate apart from the figures that it covers. */
    outline: clamp(${borderWidth.thin} * 0, (${borderWidth.thin} - ${cover.patternSize}) * 4, ${borderWidth.strong}) solid ${color.cover.mark};

    & > svg { inline-size: calc(${cover.markSize} * 100%); block-size: auto; }
    @media (forced-colors: active) { & > svg { color: ${color.cover.mark}; } }
    ${drawnStrokes}
  }
  ${drawnKeyframes}
`;
