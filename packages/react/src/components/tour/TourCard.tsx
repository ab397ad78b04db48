'use client';
import { tourMessages } from '@wusum/contract/messages/tour';
import { useEffect, useId, useRef, type ComponentProps, type MouseEvent, type RefObject } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { isComposing } from '../../internal/keys.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { escapeHandler } from '../../internal/use-dismiss.js';
import { useLocale } from '../../internal/use-locale.js';
import { useMessages } from '../../internal/use-messages.js';
import { usePopover } from '../../internal/use-popover.js';
import { Button } from '../button/Button.js';
import { CloseButton } from '../close-button/CloseButton.js';
import type { TourChangeDetails, TourStep } from './Tour.props.js';
import { Card, Foot, Frame, Head, Progress, Text, Title } from './Tour.styles.js';

interface Props extends Omit<ComponentProps<'div'>, 'title' | 'content'> {
  shown: TourStep;
  index: number;
  count: number;
  setStep: (step: number, details: TourChangeDetails) => void;
  setOpen: (open: boolean, details: TourChangeDetails) => void;
}

/** One step. Mounted anew for each: its title is read when focus moves in. */
export function TourCard({ shown, index, count, setStep, setOpen, ref, ...rest }: Props) {
  const { title, content, side = 'block-end', align = 'center' } = shown;
  const card = useRef<HTMLDivElement>(null);
  const cardRef = useComposedRefs(card, ref);
  const frame = useRef<HTMLDivElement>(null);
  const anchor = useAnchor(shown, card, { side, align });
  usePopover(frame, anchor);
  usePopover(card, anchor);
  useShown(card);
  const id = useId();
  const end = (reason: 'escape-key' | 'close-press', event: Event) => setOpen(false, { reason, event });
  useEscape(card, (event) => end('escape-key', event));
  return (
    <>
      <Frame ref={frame} popover="manual" aria-hidden="true" />
      <Card
        popover="manual"
        role="dialog"
        tabIndex={-1}
        aria-labelledby={id}
        aria-describedby={content === undefined ? undefined : `${id}text`}
        {...rest}
        onKeyDown={composeHandlers(
          rest.onKeyDown,
          escapeHandler((_, event) => end('escape-key', event)),
        )}
        ref={cardRef}
      >
        <Content {...{ id, title, content }} close={(event) => end('close-press', event)} />
        <Steps
          {...{ index, count }}
          go={(next, event) => setStep(next, { reason: 'item-press', event })}
          close={(event) => end('close-press', event)}
        />
      </Card>
    </>
  );
}

interface ContentProps extends Pick<TourStep, 'title' | 'content'> {
  id: string;
  close: (event: Event) => void;
}

function Content({ id, title, content, close }: ContentProps) {
  const message = useMessages(tourMessages);
  return (
    <>
      <Head>
        <Title id={id}>{title}</Title>
        <CloseButton size="sm" label={message('tour.close')} onClick={({ nativeEvent }) => close(nativeEvent)} />
      </Head>
      {content === undefined ? null : <Text id={`${id}text`}>{content}</Text>}
    </>
  );
}

interface StepsProps {
  index: number;
  count: number;
  go: (step: number, event: Event) => void;
  close: (event: Event) => void;
}

function Steps({ index, count, go, close }: StepsProps) {
  const message = useMessages(tourMessages);
  const digits = new Intl.NumberFormat(useLocale());
  const isLast = index === count - 1;
  const next = ({ nativeEvent }: MouseEvent) => (isLast ? close(nativeEvent) : go(index + 1, nativeEvent));
  return (
    <Foot>
      <Progress>{message('tour.progress', { step: digits.format(index + 1), count: digits.format(count) })}</Progress>
      {index === 0 ? null : (
        <Button size="sm" onClick={({ nativeEvent }) => go(index - 1, nativeEvent)}>
          {message('tour.back')}
        </Button>
      )}
      <Button size="sm" variant="solid" color="accent" onClick={next}>
        {message(isLast ? 'tour.done' : 'tour.next')}
      </Button>
    </Foot>
  );
}

/** Finds the element of a step and brings it into view. Without one the card has no side: it is in the middle. */
function useAnchor(
  { target }: TourStep,
  card: RefObject<HTMLElement | null>,
  { side, align }: Required<Pick<TourStep, 'side' | 'align'>>,
): RefObject<HTMLElement | null> {
  const anchor = useRef<HTMLElement>(null);
  useBrowserLayoutEffect(() => {
    const { current: node } = card;
    const found =
      typeof target === 'string'
        ? (node?.getRootNode() as ParentNode | undefined)?.querySelector(target)
        : target?.current;
    anchor.current = (found as HTMLElement | null | undefined) ?? null;
    if (!anchor.current || !node) return;
    Object.assign(node.dataset, { side, align });
    // At once: what moves would take the card along.
    anchor.current.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [target, card, side, align]);
  return anchor;
}

/** Shows a card without an element, and moves focus in. */
function useShown(card: RefObject<HTMLElement | null>): void {
  useBrowserLayoutEffect(() => {
    const { current: node } = card;
    if (!node?.isConnected) return;
    if (!node.matches(':popover-open')) node.showPopover();
    node.focus({ preventScroll: true });
  }, [card]);
}

/** Escape ends the tour also when focus is in the page, unless something there uses it. */
function useEscape(card: RefObject<HTMLElement | null>, end: (event: Event) => void): void {
  const latest = useRef(end);
  useEffect(() => {
    latest.current = end;
  });
  useEffect(() => {
    const page = card.current?.ownerDocument;
    if (!page) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
      latest.current(event);
      event.preventDefault();
    };
    page.addEventListener('keydown', press);
    return () => page.removeEventListener('keydown', press);
  }, [card]);
}
