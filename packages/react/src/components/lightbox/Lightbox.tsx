'use client';
import { lightboxMessages } from '@wusum/contract/messages/lightbox';
import { useRef, type MouseEvent } from 'react';
import { useControlled } from '../../internal/use-controlled.js';
import { useMessages } from '../../internal/use-messages.js';
import { DialogBox } from '../dialog/DialogContent.js';
import { DialogRoot } from '../dialog/DialogRoot.js';
import { Image } from '../image/Image.js';
import type { LightboxChangeDetails, LightboxProps } from './Lightbox.props.js';
import { Content, Gallery, Root, Small } from './Lightbox.styles.js';
import { LightboxView } from './LightboxView.js';

/**
 * Small pictures that open large. Renders one `<div>` with a list of links, and, while a picture is large, a native
 * `<dialog>` in the top layer after it. Without JavaScript a link opens the picture itself.
 *
 * Arrow keys in reading direction, Home and End go to another picture, and so does a swipe. Pictures are never mirrored. When
 * it closes, focus is on the small picture of the one that was shown.
 *
 * Use it for pictures that people want to see large, one after the other.
 * Do not use it for pictures that are part of a text (`Image`), nor for slides of other content (`Carousel`).
 */
export function Lightbox(props: LightboxProps) {
  const {
    pictures,
    ratio = '4/3',
    open,
    defaultOpen = false,
    onOpenChange,
    value,
    defaultValue = 0,
    onValueChange,
    ...rest
  } = props;
  const message = useMessages(lightboxMessages);
  const list = useRef<HTMLUListElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useControlled<boolean, LightboxChangeDetails>(open, defaultOpen, onOpenChange);
  const [given, setValue] = useControlled<number, LightboxChangeDetails>(value, defaultValue, onValueChange);
  // There may be fewer pictures than before.
  const index = Math.max(0, Math.min(given, pictures.length - 1));
  /** The small picture of the large one: found when the dialog closes. */
  const returnTo = {
    get current(): HTMLElement | null {
      return list.current?.querySelectorAll<HTMLElement>('a')[index] ?? null;
    },
  };
  const press = (event: MouseEvent<HTMLElement>, at: number) => {
    // Into a new tab or a file.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const details = { reason: 'item-press', event: event.nativeEvent } as const;
    setValue(at, details);
    setOpen(true, details);
    event.preventDefault();
  };
  return (
    <Root {...rest}>
      <Gallery ref={list}>
        {pictures.map(({ src, alt, thumbnail, lang }, at) => (
          <li key={`${at} ${src}`}>
            <Small
              href={src}
              lang={lang}
              aria-haspopup="dialog"
              aria-label={message('lightbox.open', { name: alt })}
              onClick={(event) => press(event, at)}
            >
              <Image src={thumbnail ?? src} alt="" ratio={ratio} />
            </Small>
          </li>
        ))}
      </Gallery>
      {pictures.length > 0 ? (
        <DialogRoot open={isOpen} onOpenChange={(next, details) => setOpen(next, details as LightboxChangeDetails)}>
          <DialogBox
            box={Content}
            aria-label={message('lightbox.name')}
            closeButton={false}
            initialFocus={track}
            finalFocus={returnTo}
          >
            <LightboxView
              track={track}
              pictures={pictures}
              index={index}
              onGo={setValue}
              onClose={(reason, event) => setOpen(false, { reason, event })}
            />
          </DialogBox>
        </DialogRoot>
      ) : null}
    </Root>
  );
}
