'use client';
import { marqueeMessages } from '@wusum/contract/messages/marquee';
import { Children, useRef, type ReactNode } from 'react';
import { useControlled } from '../../internal/use-controlled.js';
import { useMessages } from '../../internal/use-messages.js';
import { Icon } from '../icon/Icon.js';
import { pauseIcon, playIcon } from '../icon/icons/index.js';
import { IconButton } from '../icon-button/IconButton.js';
import type { MarqueeChangeDetails, MarqueeProps } from './Marquee.props.js';
import { Root, Row, Track, Viewport } from './Marquee.styles.js';
import { useMotion } from './use-motion.js';

/**
 * A row of items that moves in reading direction, again and again. Renders one `<section>` with a list and a button that
 * pauses it; a pointer or focus inside pauses it, too. For people who prefer reduced motion, and without JavaScript, it is a
 * row that they scroll. What is repeated is hidden from assistive technology; give the items no `id`.
 *
 * Use it for names or signs of which none is important by itself.
 * Do not use it for news, for what people have to read, nor for actions.
 */
export function Marquee(props: MarqueeProps) {
  const { children, speed = 'medium', reverse = false, paused, defaultPaused = false, onPausedChange, ...rest } = props;
  const message = useMessages(marqueeMessages);
  const viewport = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const [isPaused, setPaused] = useControlled<boolean, MarqueeChangeDetails>(paused, defaultPaused, onPausedChange);
  const { mayMove, copies, handlers } = useMotion({ viewport, track, speed, reverse, paused: isPaused });
  const items = Children.toArray(children);
  return (
    <Root {...rest}>
      <Viewport
        ref={viewport}
        data-moving={mayMove ? '' : undefined}
        // A row that people scroll takes their keys.
        tabIndex={mayMove ? undefined : 0}
        {...handlers}
      >
        <Track ref={track}>
          <Items items={items} />
          {Array.from({ length: copies }, (_, at) => (
            <Items key={at} items={items} isCopy />
          ))}
        </Track>
      </Viewport>
      {mayMove ? (
        <IconButton
          size="sm"
          label={message(isPaused ? 'marquee.play' : 'marquee.pause')}
          onClick={({ nativeEvent: event }) => setPaused(!isPaused, { reason: 'trigger-press', event })}
        >
          <Icon size="sm" icon={isPaused ? playIcon : pauseIcon} />
        </IconButton>
      ) : null}
    </Root>
  );
}

function Items({ items, isCopy = false }: { readonly items: readonly ReactNode[]; readonly isCopy?: boolean }) {
  return (
    <Row aria-hidden={isCopy || undefined} inert={isCopy}>
      {items.map((item, at) => (
        <li key={(item as { key?: string }).key ?? at}>{item}</li>
      ))}
    </Row>
  );
}
