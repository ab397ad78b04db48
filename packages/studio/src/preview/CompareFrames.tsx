import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import { getCopy, languageOf, type Language } from '../copy/index.js';
import { showDraftStyle } from '../draft-css.js';
import { useAxes } from '../parts/page-scope.js';
import { getAxes, subscribeToAxes } from './axes-store.js';
import { linkFrame, LinkedScroll } from '../blocks/compare/link-scroll.js';
import { shownDraft, subscribeToDraft } from './shown-draft.js';
import { storyAddress } from '../parts/story-address.js';

const sides = ['before', 'after'] as const;

interface CompareFramesProps {
  readonly storyId: string;
  /** Next to each other, or the draft over the saved brand with a slider that cuts it off. */
  readonly layout: 'side' | 'slider';
}

/** A story twice, as saved and as drafted, each in a window of its own. They scroll together and follow the toolbar. */
export function CompareFrames({ storyId, layout }: CompareFramesProps) {
  const axes = useSyncExternalStore(subscribeToAxes, getAxes);
  const language = languageOf(useAxes().lang);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const link = new LinkedScroll();
    const ends = [...root.current!.querySelectorAll('iframe')].map((frame) => linkFrame(link, frame));
    return () => {
      for (const end of ends) end();
    };
  }, []);
  const [share, setShare] = useState(50);
  const address = storyAddress(storyId, { ...axes, compare: '' });
  return (
    <div ref={root} className="wsb-draft-frames" data-layout={layout} style={{ '--wsb-share': `${share}%` } as object}>
      {sides.map((side) => (
        <Side key={side} {...{ side, address, language }} />
      ))}
      {layout === 'slider' ? (
        <input
          type="range"
          min={0}
          max={100}
          value={share}
          aria-label={getCopy('compare.divider', language)}
          onChange={({ currentTarget }) => setShare(currentTarget.valueAsNumber)}
        />
      ) : null}
    </div>
  );
}

function Side({ side, address, language }: { side: (typeof sides)[number]; address: string; language: Language }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useDraft(frame, side === 'after');
  const title = getCopy(`compare.${side}`, language);
  return (
    <figure data-side={side}>
      <figcaption lang={language}>{title}</figcaption>
      <iframe ref={frame} src={address} title={title} />
    </figure>
  );
}

/** Shows the draft in a frame of this origin: what the editor sends comes to the page around it only. */
function useDraft(frame: RefObject<HTMLIFrameElement | null>, isDraft: boolean): void {
  useEffect(() => {
    if (!isDraft) return undefined;
    const element = frame.current!;
    const show = (): void => {
      const page = element.contentDocument;
      if (page?.head) showDraftStyle(shownDraft(), page);
    };
    show();
    element.addEventListener('load', show);
    const stop = subscribeToDraft(show);
    return () => {
      stop();
      element.removeEventListener('load', show);
    };
  }, [frame, isDraft]);
}
