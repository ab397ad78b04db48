'use client';

import { useEffect, useState } from 'react';
import { useMessages } from '../../internal/use-messages.js';
import { LiveRegion } from './LoadingStatus.styles.js';

/** Says that an action is under way. Beside the button: readers leave out what changes inside something busy. */
export function LoadingStatus() {
  const message = useMessages();
  // LiveRegion is heard in a place that was there before it.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return <LiveRegion role="status">{ready && message('state.loading')}</LiveRegion>;
}
