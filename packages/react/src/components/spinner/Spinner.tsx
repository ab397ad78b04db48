'use client';

import { stateMessages } from '@wusum/contract/messages/state';
import { useEffect, useRef } from 'react';
import { announce } from '../../internal/announce.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { usePlainMessages } from '../../internal/use-messages.js';
import { useScope } from '../../internal/use-scope.js';
import type { SpinnerProps } from './Spinner.props.js';
import { Arc, Drawing, Root, Track } from './Spinner.styles.js';

/**
 * Something is loading, and nobody knows how long it takes. Renders one `<span role="progressbar">` without a value.
 *
 * Use it for a short wait in a small place.
 * Do not use it where the share that is done is known (`Progress`), nor where the shape of what comes is known
 * (`Skeleton`). A button has `loading`.
 */
export function Spinner({ label, color, size, announced = false, decorative = false, ref, ...rest }: SpinnerProps) {
  const message = usePlainMessages(stateMessages);
  const { lang } = useScope();
  const root = useRef<HTMLSpanElement>(null);
  const rootRef = useComposedRefs(root, ref);
  const name = label ?? rest['aria-label'] ?? message('state.loading');
  useEffect(() => {
    if (announced && !decorative) return announce(name, { place: root.current!, lang });
    return undefined;
  }, [announced, decorative, name, lang]);
  const role = decorative ? { 'aria-hidden': true } : ({ role: 'progressbar', 'aria-label': name } as const);
  return (
    <Root {...role} data-color={color} data-size={size} {...rest} ref={rootRef}>
      <Drawing viewBox="0 0 24 24" aria-hidden="true">
        <Track cx="12" cy="12" r="10" strokeWidth="3" />
        <Arc cx="12" cy="12" r="10" strokeWidth="3" pathLength="100" strokeDasharray="30 70" />
      </Drawing>
    </Root>
  );
}
