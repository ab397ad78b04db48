import { useEffect, useState } from 'react';

/** What was asked: nothing yet, an answer, or the reason why there is none. */
export interface Asked<Reply> {
  readonly reply?: Reply;
  readonly error?: string;
}

/** Asks once. @param ask read the first time only */
export function useReply<Reply>(ask: () => Promise<Reply>): Asked<Reply> {
  const [first] = useState(() => ask);
  const [asked, setAsked] = useState<Asked<Reply>>({});
  useEffect(() => {
    let isCurrent = true;
    first().then(
      (reply) => isCurrent && setAsked({ reply }),
      (error: unknown) => isCurrent && setAsked({ error: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [first]);
  return asked;
}
