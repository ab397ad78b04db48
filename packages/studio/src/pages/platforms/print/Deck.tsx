import { useCallback, useRef } from 'react';
import { readPlatformBytes } from '../../../data/platform-files.js';
import { cssVariables } from '../../../parts/drawings.js';
import { useCopy } from '../../../parts/page-scope.js';
import { useLoaded } from '../../../parts/use-loaded.js';
import { useWidth } from '../../../parts/use-width.js';
import { drawSlides, type DrawnSlide } from './draw-slides.js';
import * as S from './Print.styles.js';

/** The slides of a PPTX file, drawn from the file. @param path of the file */
export function Deck({ path }: { readonly path: string }) {
  const { t } = useCopy();
  const slides = useLoaded(useCallback(async () => drawSlides(await readPlatformBytes(path)), [path]));
  if (slides === undefined) return null;
  return (
    <S.Slides data-deck={path}>
      {slides.map((slide, index) => (
        <Slide key={index} slide={slide} name={t('print.slide', { number: index + 1 })} />
      ))}
    </S.Slides>
  );
}

function Slide({ slide: { element, width, height }, name }: { readonly slide: DrawnSlide; readonly name: string }) {
  const place = useRef<HTMLDivElement>(null);
  const scale = useWidth(place, width) / width;
  const show = useCallback((parent: HTMLDivElement | null) => parent?.replaceChildren(element), [element]);
  return (
    <S.Slide
      ref={place}
      role="group"
      aria-label={name}
      style={cssVariables({ '--wsb-shape': `${width} / ${height}`, '--wsb-scale': scale })}
    >
      <div ref={show} />
    </S.Slide>
  );
}
