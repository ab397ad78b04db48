'use client';

import { useRouter } from 'next/navigation';
import { useRef } from 'react';

/** The server did not do it. Components that wait for it keep what was typed. */
export class ActError extends Error {
  override readonly name = 'ActError';
  constructor(readonly reason: string) {
    super(`Refused: ${reason}`);
  }
}

type Sent = Readonly<Record<string, unknown>>;

async function post(action: string, sent: Sent): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(`/actions/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(sent),
  }).catch(() => undefined);
  if (!response) throw new ActError('offline');
  const answer = (await response.json().catch(() => ({ ok: false, reason: 'failed' }))) as
    | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
    | { readonly ok: false; readonly reason: string };
  if (!answer.ok) throw new ActError(answer.reason);
  return answer.value;
}

/**
 * Returns a function that does something on the server, and then brings the page up to date. What was sent and not answered
 * is sent again under the same key: it is done once, also if only the answer was lost.
 *
 * @throws ActError
 */
export function useAct() {
  const router = useRouter();
  const keys = useRef(new Map<string, string>());
  return async (action: string, sent: Sent): Promise<Readonly<Record<string, unknown>>> => {
    const what = JSON.stringify([action, sent]);
    const key = keys.current.get(what) ?? crypto.randomUUID();
    keys.current.set(what, key);
    const value = await post(action, { ...sent, key });
    keys.current.delete(what);
    router.refresh();
    return value;
  };
}
