'use client';

import { copyMessages } from '@wusum/contract/messages/copy';
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { announce } from '../../internal/announce.js';
import { useMessages } from '../../internal/use-messages.js';
import { useScope } from '../../internal/use-scope.js';
import { Button } from '../button/index.js';
import { copyText } from './copy-text.js';
import type { CopyButtonProps } from './CopyButton.props.js';
import { Texts } from './CopyButton.styles.js';

/** How long the answer is shown, in milliseconds. */
const SHOWN = 3000;

type State = 'copy' | 'copied' | 'failed';

/**
 * Copies a text. Renders one `<button>`. Its text changes for three seconds to say whether it has copied, and a live region
 * announces it.
 *
 * Use it next to the text: an address, a code, a key.
 * Do not use it for a text that people cannot see.
 */
export function CopyButton({ value, onCopied, children, ...rest }: CopyButtonProps) {
  const message = useMessages(copyMessages);
  const { lang } = useScope();
  // A new object for each press: the same answer is announced again.
  const [answer, setAnswer] = useState<{ state: State; place?: Element }>({ state: 'copy' });
  const presses = useRef(0);
  const announced = answer.state === 'copy' ? undefined : message(`copy.${answer.state}`);
  useEffect(() => {
    if (announced === undefined || !answer.place) return undefined;
    const end = announce(announced, { place: answer.place, lang });
    const timer = setTimeout(() => setAnswer({ state: 'copy' }), SHOWN);
    return () => {
      end();
      clearTimeout(timer);
    };
  }, [answer, announced, lang]);
  const press = async (event: MouseEvent<HTMLButtonElement>) => {
    rest.onClick?.(event);
    if (event.defaultPrevented) return;
    const place = event.currentTarget;
    const own = ++presses.current;
    const copied = await copyText(value, place);
    if (own !== presses.current) return;
    setAnswer({ state: copied ? 'copied' : 'failed', place });
    onCopied?.(copied);
  };
  const texts = {
    copy: children ?? message('copy.copy'),
    copied: message('copy.copied'),
    failed: message('copy.failed'),
  };
  return (
    <Button data-state={answer.state} {...rest} onClick={(event) => void press(event)}>
      <Texts>
        {Object.entries(texts).map(([state, text]) => (
          <span key={state} data-shown={state === answer.state ? '' : undefined}>
            {text}
          </span>
        ))}
      </Texts>
    </Button>
  );
}
