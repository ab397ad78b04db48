'use client';

import { useEffect, useState } from 'react';
import { useVoice } from '../../internal/use-voice.js';
import { News } from './Working.styles.js';

/** Says that an action is under way. Beside the button: readers leave out what changes inside something busy. */
export function Working() {
  const say = useVoice();
  // News is heard in a place that was there before it.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return <News role="status">{ready && say('state.loading')}</News>;
}
