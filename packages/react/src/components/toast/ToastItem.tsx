'use client';

import { toastMessages } from '@wusum/contract/messages/toast';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useFocusAfterRemoval } from '../../internal/focus-after-removal.js';
import { useMessages } from '../../internal/use-messages.js';
import { Button } from '../button/index.js';
import { CloseButton } from '../close-button/index.js';
import { createCountdown, durationOf, type Countdown } from './duration.js';
import { closeToast, type Toast } from './store.js';
import type { ToasterAlign } from './Toaster.props.js';
import { Actions, Close, Content, Description, Item, Message, Sign, Text, TimeLeft } from './Toaster.styles.js';
import { useSwipe } from './use-swipe.js';

interface ToastItemProps {
  toast: Toast;
  align: ToasterAlign;
  paused: boolean;
  /** Announces a text in a live region. */
  say: (text: string, priority: 'polite' | 'assertive') => void;
  /** Where focus goes when this toast is closed and no other one is left. */
  returnPath: () => readonly HTMLElement[];
}

/** One toast. Renders one `<li>`. */
export function ToastItem({ toast, align, paused, say, returnPath }: ToastItemProps) {
  const { id, message, options } = toast;
  const { color, description, priority = color === 'danger' ? 'assertive' : 'polite' } = options;
  const item = useRef<HTMLLIElement>(null);
  const textId = useId();
  const countdown = useCountdown(toast, paused);
  useFocusAfterRemoval(item, (node) => [...otherButtons(node), ...returnPath()]);
  useEffect(() => say(spokenOf(item.current!), priority), [message, description, priority, say]);
  const swipe = useSwipe(align, () => closeToast(id, 'swipe'));
  return (
    <Item data-color={color} data-toast={id} {...swipe} ref={item}>
      {color === undefined || color === 'neutral' ? null : <Sign aria-hidden data-color={color} />}
      <Content>
        <Text>
          <Message id={textId}>{message}</Message>
          {description === undefined ? null : <Description>{description}</Description>}
        </Text>
        <ToastActions {...{ id, options, countdown, textId }} />
      </Content>
      <Close>
        <CloseButton size="sm" aria-describedby={textId} onClick={() => closeToast(id, 'close-press')} />
      </Close>
    </Item>
  );
}

/** Message and description; then its actions and the key that leads to them, without which nobody finds Undo in time. */
function spokenOf(item: Element): string {
  const texts = [...item.querySelector('.ws-toast-text')!.children].map(({ textContent }) => textContent);
  const actions = [...item.querySelectorAll('.ws-toast-actions button')].map(({ textContent }) => textContent);
  const all = [...texts, ...(actions.length > 0 ? [`${actions.join('. ')} (F6)`] : [])];
  return all
    .map((text, index) => (index === 0 ? text : `${/[.!?؟…]$/u.test(all[index - 1]!) ? ' ' : '. '}${text}`))
    .join('');
}

/** The buttons that close the other toasts, the next one first. */
function otherButtons(item: HTMLElement): HTMLElement[] {
  const items = [...item.parentElement!.children];
  const index = items.indexOf(item);
  const others = [...items.slice(index + 1), ...items.slice(0, index).reverse()];
  return others.map((each) => each.querySelector<HTMLElement>('.ws-toast-close > button')!);
}

/** The time of a toast. It starts again when its content is replaced. */
function useCountdown(toast: Toast, paused: boolean): Countdown | undefined {
  const [countdown, setCountdown] = useState<Countdown>();
  useEffect(() => {
    const next = createCountdown(durationOf(toast), () => closeToast(toast.id, 'timeout'));
    setCountdown(next);
    return next.pause;
  }, [toast]);
  useEffect(() => {
    if (paused) return undefined;
    countdown?.run();
    return countdown?.pause;
  }, [countdown, paused]);
  return countdown;
}

function ToastActions({
  id,
  options,
  countdown,
  textId,
}: Pick<Toast, 'id' | 'options'> & { countdown: Countdown | undefined; textId: string }) {
  const translate = useMessages(toastMessages);
  const { action, undo } = options;
  if (!action && !undo) return null;
  const button = (label: ReactNode, onPress: () => void) => (
    <Button
      size="sm"
      aria-describedby={textId}
      onClick={() => {
        onPress();
        closeToast(id, 'item-press');
      }}
    >
      {label}
    </Button>
  );
  return (
    <Actions>
      {undo ? button(translate('toast.undo'), undo) : null}
      {action ? button(action.label, action.onPress) : null}
      {undo && countdown && countdown.left() !== Infinity ? <Seconds countdown={countdown} /> : null}
    </Actions>
  );
}

/** How many seconds are left. No live region: it would be announced each second. */
function Seconds({ countdown }: { countdown: Countdown }) {
  const translate = useMessages(toastMessages);
  const read = () => Math.ceil(countdown.left() / 1000);
  const [count, setCount] = useState(read);
  useEffect(() => {
    const timer = setInterval(() => setCount(Math.ceil(countdown.left() / 1000)), 250);
    return () => clearInterval(timer);
  }, [countdown]);
  return <TimeLeft>{translate('toast.time-left', { count })}</TimeLeft>;
}
