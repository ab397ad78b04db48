'use client';
import {
  Close,
  Content as RadixContent,
  Description as RadixDescription,
  Portal,
  Title as RadixTitle,
} from 'radix-ui/dialog';
import { useMemo, useRef, type MouseEvent, type RefObject } from 'react';
import { composeHandlers, composeRefs } from '../../internal/compose.js';
import { useInertOthers } from '../../internal/inert-others.js';
import { usePortalScope } from '../../internal/portal-scope.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useScrollLock } from '../../internal/scroll-lock.js';
import { useMessages } from '../../internal/use-messages.js';
import { useDialogContext } from './dialog-context.js';
import { dialogDefaults, type DialogContentProps } from './Dialog.props.js';
import { Body, Content, Cross, Description, Footer, Head, Overlay, Title } from './Dialog.styles.js';

/**
 * The dialog itself. Renders, while open, a veil and a `<div role="dialog">` at the end of `<body>`; both carry the
 * brand, mode, language and direction of the place where it was opened.
 */
export function DialogContent({
  title,
  description,
  footer,
  size,
  alert = dialogDefaults.alert,
  onOpenAutoFocus,
  children,
  ref,
  className,
  ...rest
}: DialogContentProps) {
  const { open, trigger } = useDialogContext('Content');
  const marker = useRef<HTMLSpanElement>(null);
  const place = useMemo(
    () => ({
      get current() {
        return trigger.current ?? marker.current;
      },
    }),
    [trigger],
  );
  const scope = usePortalScope(place, open);
  const veil = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const contentRef = useMemo(() => composeRefs(content, ref), [ref]);
  const giveFocusBack = useFocusReturn(open, trigger);
  useScrollLock(open);
  useInertOthers(open, veil, content);
  return (
    <>
      {open && !trigger.current ? <span hidden ref={marker} /> : null}
      <Portal>
        <Overlay {...scope} data-state={open ? 'open' : 'closed'} onMouseDown={keepFocus} ref={veil} />
        <RadixContent
          asChild
          onOpenAutoFocus={composeHandlers(onOpenAutoFocus, startFocus) as (event: Event) => void}
          onCloseAutoFocus={giveFocusBack}
          {...(alert ? interrupting : undefined)}
        >
          <Content data-size={size} {...scope} {...rest} ref={contentRef} className={className}>
            <Head>
              <RadixTitle asChild>
                <Title>{title}</Title>
              </RadixTitle>
              {alert ? null : <CloseCross />}
            </Head>
            <Body>
              <RadixDescription asChild>
                <Description>{description}</Description>
              </RadixDescription>
              {children}
            </Body>
            {footer ? <Footer>{footer}</Footer> : null}
          </Content>
        </RadixContent>
      </Portal>
    </>
  );
}

/** A press beside an alert changes nothing, focus neither. */
const keepFocus = (event: MouseEvent) => event.preventDefault();

/** Radix gives focus back to a trigger. Without one it goes to where it was when the dialog opened. */
function useFocusReturn(open: boolean, trigger: RefObject<HTMLElement | null>): (event: Event) => void {
  const before = useRef<Element | null>(null);
  useBrowserLayoutEffect(() => {
    if (open) before.current = document.activeElement;
  }, [open]);
  return (event) => {
    if (trigger.current || !(before.current instanceof HTMLElement)) return;
    event.preventDefault();
    before.current.focus();
  };
}

function CloseCross() {
  const message = useMessages();
  return (
    <Close asChild>
      <Cross type="button" aria-label={message('dialog.close')} />
    </Close>
  );
}

const interrupting = { role: 'alertdialog', onInteractOutside: (event: Event) => event.preventDefault() } as const;

const fields = ':is(input, textarea, select, [role="combobox"]):not([type="hidden"], [tabindex="-1"])';

/**
 * Where focus starts: in an alert on the answer that changes nothing, in a form on its first field, and else on the
 * dialog itself, whose title and description are read then. Radix would take the cross.
 */
function startFocus(event: Event): void {
  const content = event.currentTarget as HTMLElement;
  const wanted = content.role === 'alertdialog' ? '[data-dialog-close]' : fields;
  event.preventDefault();
  for (const each of content.querySelectorAll<HTMLElement>(wanted)) if (takesFocus(chosenOf(each))) return;
  content.focus();
}

/** What is hidden, inert or turned off, by whatever way, does not. */
function takesFocus(element: HTMLElement): boolean {
  element.focus();
  return element.ownerDocument.activeElement === element;
}

/** Of radios, the one that is chosen, as for Tab. */
function chosenOf(field: HTMLElement): HTMLElement {
  if (!(field instanceof HTMLInputElement) || field.type !== 'radio') return field;
  const { form, name, ownerDocument } = field;
  const group = ownerDocument.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked');
  return [...group].find((radio) => radio.form === form && radio.name === name) ?? field;
}
