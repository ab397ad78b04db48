'use client';

import { carouselMessages } from '@wusum/contract/messages/carousel';
import { Children, useRef, type MouseEvent } from 'react';
import { useRoving } from '../../internal/roving.js';
import { useControlled } from '../../internal/use-controlled.js';
import { useLocale } from '../../internal/use-locale.js';
import { useMessages } from '../../internal/use-messages.js';
import type { CarouselProps } from './Carousel.props.js';
import { Controls, Dot, Picker, Root, Slide, Track, Turn, Viewport } from './Carousel.styles.js';
import { useEmbla } from './use-embla.js';

/**
 * Slides side by side, one or a few in view. Renders one `<section>`. It never moves by itself; slides out of view take no
 * focus and are not read. Without JavaScript it scrolls. Import it from `@wusum/react/carousel`.
 *
 * Use it for pictures of one thing, or for stories of which one is enough.
 * Do not use it for what everyone has to see (`Grid`), nor for steps (`Stepper`).
 */
export function Carousel(props: CarouselProps) {
  const { value, defaultValue = 0, onValueChange, perView, loop = false, children, ...rest } = props;
  const message = useMessages(carouselMessages);
  const viewport = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useControlled(value, defaultValue, onValueChange);
  const slides = Children.toArray(children);
  const { inView, stops } = useEmbla({
    viewport,
    index: current,
    loop,
    onDrag: (index, event) => setCurrent(index, { reason: 'drag', event }),
  });
  const nameOf = useNumbers(slides.length);
  const last = (stops || slides.length) - 1;
  const turn = (step: -1 | 1) => {
    const target = loop ? (current + step + last + 1) % (last + 1) : current + step;
    const isDisabled = target < 0 || target > last;
    return {
      'data-to': step === 1 ? 'next' : undefined,
      'aria-label': message(step === 1 ? 'carousel.next' : 'carousel.previous'),
      'aria-disabled': isDisabled || undefined,
      onClick: ({ nativeEvent: event }: MouseEvent) => {
        if (!isDisabled) setCurrent(target, { reason: 'trigger-press', event });
      },
    };
  };
  return (
    <Root data-frame="" aria-roledescription={message('carousel.kind')} {...rest}>
      <Controls>
        <Turn type="button" {...turn(-1)} />
        <Dots
          count={last + 1}
          current={current}
          nameOf={nameOf}
          onPress={(index, event) => setCurrent(index, { reason: 'item-press', event })}
        />
        <Turn type="button" {...turn(1)} />
      </Controls>
      <Viewport ref={viewport} data-ready={inView ? '' : undefined}>
        <Track aria-live="polite">
          {slides.map((slide, index) => (
            <Slide
              // The children of React have keys of their own.
              key={(slide as { key?: string }).key ?? index}
              role="group"
              aria-roledescription={message('carousel.slide')}
              aria-label={nameOf(index)}
              data-per-view={perView}
              inert={inView !== undefined && !inView.includes(index)}
            >
              {slide}
            </Slide>
          ))}
        </Track>
      </Viewport>
    </Root>
  );
}

/** `2 of 5`, in the digits of the reader. */
function useNumbers(count: number): (index: number) => string {
  const message = useMessages(carouselMessages);
  const digits = new Intl.NumberFormat(useLocale());
  return (index) => message('carousel.of', { index: digits.format(index + 1), count: digits.format(count) });
}

interface DotsProps {
  readonly count: number;
  readonly current: number;
  readonly nameOf: (index: number) => string;
  readonly onPress: (index: number, event: Event) => void;
}

/** One tab stop; the arrow keys go from mark to mark. */
function Dots({ count, current, nameOf, onPress }: DotsProps) {
  const message = useMessages(carouselMessages);
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = useRoving(list, 'button', { loop: false });
  return (
    <Picker ref={list} role="group" aria-label={message('carousel.choose')} onKeyDown={onKeyDown}>
      {Array.from({ length: count }, (_, index) => (
        <Dot
          key={index}
          type="button"
          aria-label={nameOf(index)}
          aria-current={index === current ? 'true' : undefined}
          onClick={({ nativeEvent }) => onPress(index, nativeEvent)}
        />
      ))}
    </Picker>
  );
}
