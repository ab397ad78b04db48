'use client';

import { useRef, useState } from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import type { ImageProps } from './Image.props.js';
import { Fallback, Picture, Placeholder, Root } from './Image.styles.js';

/**
 * A picture with its own box, a small one while it loads, and words if it does not. Renders a `<span>` with an `<img>` in it.
 * `className` and `style` go to the `<span>`, `ref` and all other props to the `<img>`. Without JavaScript the picture is
 * shown, too.
 *
 * Use it for pictures of stories and places.
 * Do not use it for a member (`Avatar`), nor for a background (CSS).
 */
export function Image(props: ImageProps) {
  const { alt, ratio, fit, rounded, loading = 'lazy', placeholder, fallback, className, style, ref, ...given } = props;
  const { onLoad, onError, ...rest } = given;
  const source = [rest.src, rest.srcSet].join(' ');
  // Of the present picture: another one loads again.
  const [outcome, setOutcome] = useState<{ readonly source: string; readonly state: 'loaded' | 'failed' }>();
  const state = outcome?.source === source ? outcome.state : 'loading';
  const picture = useRef<HTMLImageElement>(null);
  const pictureRef = useComposedRefs(picture, ref);
  useEarlyOutcome(picture, source, (early) => setOutcome({ source, state: early }));
  return (
    <Root
      data-ratio={ratio}
      data-fit={fit}
      data-rounded={rounded ? '' : undefined}
      data-state={state === 'loading' ? undefined : state}
      {...{ className, style }}
    >
      {placeholder !== undefined && state === 'loading' ? (
        <Placeholder src={placeholder} alt="" aria-hidden="true" />
      ) : null}
      {state === 'failed' ? (
        <FailedPicture alt={alt}>{fallback ?? alt}</FailedPicture>
      ) : (
        <Picture
          decoding="async"
          {...rest}
          alt={alt}
          loading={loading}
          ref={pictureRef}
          onLoad={(event) => {
            setOutcome({ source, state: 'loaded' });
            onLoad?.(event);
          }}
          onError={(event) => {
            setOutcome({ source, state: 'failed' });
            onError?.(event);
          }}
        />
      )}
    </Root>
  );
}

/** It remains a picture with the same name. */
function FailedPicture({ alt, children }: { readonly alt: string; readonly children: React.ReactNode }) {
  const role = alt === '' ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': alt } as const);
  return <Fallback {...role}>{children}</Fallback>;
}

/** What happened to a picture of a server-rendered page before React was there. An SVG without a size has no width, too. */
function useEarlyOutcome(
  picture: React.RefObject<HTMLImageElement | null>,
  source: string,
  report: (state: 'loaded' | 'failed') => void,
): void {
  useBrowserLayoutEffect(() => {
    const { current: node } = picture;
    if (!node?.complete || !(node.currentSrc || node.src)) return undefined;
    let isCurrent = true;
    const settle = (state: 'loaded' | 'failed') => isCurrent && report(state);
    if (node.naturalWidth > 0) settle('loaded');
    else
      node.decode().then(
        () => settle('loaded'),
        () => settle('failed'),
      );
    return () => {
      isCurrent = false;
    };
  }, [picture, source]);
}
