import { useEffect, useRef } from 'react';
import type { Axes } from '../../axes.js';
import { draftBrandsEvent } from '../../data/draft-brands.js';
import { isVitest } from '../../data/theme-data.js';
import { draftEvent, noDraftStyle } from '../../draft-css.js';
import { storyAddress } from '../../parts/story-address.js';
import type { EditorStore, ShownDraft } from '../store.js';
import { isStarted } from './frame-messages.js';

interface DraftFrameProps {
  readonly store: EditorStore;
  readonly story: string;
  readonly axes: Axes;
  readonly title: string;
  /** Called with the page of the story when it is shown, and after each change of the draft. */
  readonly onShown?: (page: Document) => void;
}

/** A window of the same origin that runs a page of Storybook. */
type StorybookWindow = Window & {
  readonly __STORYBOOK_ADDONS_CHANNEL__?: { emit(event: string, ...data: unknown[]): void };
};

/** Milliseconds that a page has to paint a draft, before it is looked at. */
const paint = 300;

/** A story in a window of its own, with the draft: the editor around it keeps the saved brand. A test has one page. */
export function DraftFrame({ store, story, axes, title, onShown }: DraftFrameProps) {
  const ref = useRef<HTMLIFrameElement>(null);
  const shown = useRef(onShown);
  useEffect(() => {
    shown.current = onShown;
  });
  useEffect(() => {
    const frame = ref.current!;
    let sent: ShownDraft | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => frame.contentDocument && shown.current?.(frame.contentDocument), paint);
    };
    const send = (): void => {
      const channel = (frame.contentWindow as StorybookWindow | null)?.__STORYBOOK_ADDONS_CHANNEL__;
      const next = store.shown;
      if (!channel || sent === next) return;
      if (next.style !== noDraftStyle || sent !== undefined) channel.emit(draftEvent, next.style);
      if (next.brands.length > 0 || sent !== undefined) channel.emit(draftBrandsEvent, next.brands);
      sent = next;
      look();
    };
    const receive = ({ source, data }: MessageEvent<unknown>): void => {
      if (source !== frame.contentWindow || !isStarted(data)) return;
      send();
      look();
    };
    window.addEventListener('message', receive);
    const stop = store.subscribe(send);
    return () => {
      window.removeEventListener('message', receive);
      stop();
      clearTimeout(timer);
    };
  }, [store, story]);
  return <iframe ref={ref} src={isVitest() ? undefined : storyAddress(story, axes)} title={title} loading="lazy" />;
}
