'use client';

import { stateMessages } from '@wusum/contract/messages/state';
import { useEffect, useRef } from 'react';
import { announce } from '../../internal/announce.js';
import { usePlainMessages } from '../../internal/use-messages.js';
import { useScope } from '../../internal/use-scope.js';

/** Announces that an action is running. Renders one hidden `<span>`, which is the place it announces from. */
export function LoadingStatus() {
  const place = useRef<HTMLSpanElement>(null);
  const message = usePlainMessages(stateMessages)('state.loading');
  const { lang } = useScope();
  useEffect(() => announce(message, { place: place.current!, lang }), [message, lang]);
  return <span hidden ref={place} />;
}
