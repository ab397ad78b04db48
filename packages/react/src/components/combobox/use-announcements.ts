import { comboboxMessages } from '@wusum/contract/messages/combobox';
import { selectMessages } from '@wusum/contract/messages/select';
import { stateMessages } from '@wusum/contract/messages/state';
import { useEffect, useRef } from 'react';
import { isApple } from '../../internal/platform.js';
import { useMessages } from '../../internal/use-messages.js';
import type { ListModel } from '../list-box/list-model.js';
import type { ComboboxState } from './use-combobox.js';

/** Why a list has no options, in the words of the brand. */
export function useReason({ loaded }: Pick<ComboboxState, 'loaded'>): string {
  const message = useMessages(comboboxMessages, selectMessages);
  const loading = useMessages(stateMessages)('state.loading');
  if (loaded?.status === 'failed') return message('combobox.failed');
  return loaded?.status === 'loading' ? loading : message('select.empty');
}

type Announcing = Pick<ComboboxState, 'status' | 'isReady' | 'loaded'>;

/** How long a screen reader reads the letter that was typed, in milliseconds. */
const PAUSE = 400;

/**
 * Announces how many options match, and what the list is waiting for, in the live region of the combobox, which is in the
 * page from the start.
 * @returns announces a text; the active option only where the screen reader does not
 */
export function useAnnouncements(combobox: Announcing, { size }: Pick<ListModel, 'size'>) {
  const { status, isReady, loaded } = combobox;
  const message = useMessages(comboboxMessages);
  const reason = useReason(combobox);
  const state = isReady ? message('combobox.results', { count: size }) : reason;
  const timer = useRef(0);
  const isFailed = loaded?.status === 'failed';
  const say = (text: string, isActive = false) => {
    // VoiceOver says nothing when `aria-activedescendant` of a text field changes (react-spectrum#10326).
    if (isActive && !isApple()) return;
    window.clearTimeout(timer.current);
    write(status.current, text);
  };
  useEffect(() => {
    const { current: region } = status;
    timer.current = window.setTimeout(() => write(region, state), PAUSE);
    return () => window.clearTimeout(timer.current);
  }, [status, state, isFailed]);
  useEffect(() => {
    const { current: region } = status;
    return () => write(region, '');
  }, [status]);
  return say;
}

function write(region: HTMLElement | null, text: string): void {
  if (region) region.textContent = text;
}
