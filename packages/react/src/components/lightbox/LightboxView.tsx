'use client';
import { dialogMessages } from '@wusum/contract/messages/dialog';
import { lightboxMessages } from '@wusum/contract/messages/lightbox';
import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { arrowStep } from '../../internal/roving.js';
import { isComposing } from '../../internal/keys.js';
import { useLocale } from '../../internal/use-locale.js';
import { useMessages } from '../../internal/use-messages.js';
import { Image } from '../image/Image.js';
import type { LightboxChangeDetails, LightboxPicture } from './Lightbox.props.js';
import { Bar, Caption, Close, Figure, Status, Track, Turn, View } from './Lightbox.styles.js';
import { useTrack } from './use-track.js';

interface LightboxViewProps {
  /** Has focus when the dialog opens. */
  track: RefObject<HTMLDivElement | null>;
  pictures: readonly LightboxPicture[];
  index: number;
  onGo: (index: number, details: LightboxChangeDetails) => void;
  onClose: (reason: 'close-press' | 'outside-press', event: Event) => void;
}

/** The large pictures in a row that scrolls, while the dialog is open. */
export function LightboxView({ track, pictures, index, onGo, onClose }: LightboxViewProps) {
  const message = useMessages(dialogMessages, lightboxMessages);
  const { length: count } = pictures;
  const nameOf = useNumbers(count);
  useTrack({ track, index, count, onScrollTo: (at, event) => onGo(at, { reason: 'drag', event }) });
  const turn = (step: -1 | 1) => {
    const target = index + step;
    const isDisabled = target < 0 || target >= count;
    return {
      type: 'button' as const,
      'data-to': step === 1 ? 'next' : undefined,
      'aria-label': message(step === 1 ? 'lightbox.next' : 'lightbox.previous'),
      'aria-disabled': isDisabled || undefined,
      onClick: ({ nativeEvent: event }: MouseEvent) => {
        if (!isDisabled) onGo(target, { reason: 'trigger-press', event });
      },
    };
  };
  const label = nameOf(index);
  return (
    <View onKeyDown={keysOf(index, count, onGo)}>
      <Bar>
        {/* Read by the live region. */}
        <span aria-hidden="true">{label}</span>
        <Close
          type="button"
          aria-label={message('dialog.close')}
          onClick={({ nativeEvent }) => onClose('close-press', nativeEvent)}
        />
      </Bar>
      <Track
        tabIndex={0}
        role="group"
        aria-label={label}
        ref={track}
        // Beside a picture is outside of it.
        onClick={({ target, nativeEvent }: MouseEvent) => {
          if (!(target as Element).closest('img, figcaption, [role="img"]')) onClose('outside-press', nativeEvent);
        }}
      >
        {pictures.map(({ src, srcSet, alt, caption, lang }, at) => (
          <Figure key={`${at} ${src}`} lang={lang} inert={at !== index}>
            <Image src={src} srcSet={srcSet} alt={alt} fit="contain" />
            {caption === undefined ? null : <Caption>{caption}</Caption>}
          </Figure>
        ))}
      </Track>
      {count > 1 ? (
        <>
          <Turn {...turn(-1)} />
          <Turn {...turn(1)} />
        </>
      ) : null}
      <Status role="status">
        <span>{label}</span> <span lang={pictures[index]?.lang}>{pictures[index]?.alt}</span>
      </Status>
    </View>
  );
}

/** Arrow keys in reading direction, Home and End. */
const keysOf =
  (index: number, count: number, onGo: LightboxViewProps['onGo']) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const { key, currentTarget, nativeEvent, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (event.defaultPrevented || isComposing(nativeEvent) || ctrlKey || metaKey || altKey || shiftKey) return;
    const step = arrowStep(key, getComputedStyle(currentTarget).direction === 'rtl');
    const target = key === 'Home' ? 0 : key === 'End' ? count - 1 : step === 0 ? undefined : index + step;
    if (target === undefined) return;
    // The row does not scroll by itself.
    event.preventDefault();
    if (target >= 0 && target < count) onGo(target, { reason: 'keyboard', event: nativeEvent });
  };

/** `Picture 2 of 5`, in the digits of the reader. */
function useNumbers(count: number): (index: number) => string {
  const message = useMessages(lightboxMessages);
  const digits = new Intl.NumberFormat(useLocale());
  return (index) => message('lightbox.of', { index: digits.format(index + 1), count: digits.format(count) });
}
