'use client';
import { dialogMessages } from '@wusum/contract/messages/dialog';
import {
  useMemo,
  useRef,
  useState,
  type ComponentProps,
  type ElementType,
  type KeyboardEvent,
  type MouseEvent,
  type SyntheticEvent,
} from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { isComposing } from '../../internal/keys.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useMessages } from '../../internal/use-messages.js';
import { DialogLabels, useDialogContext, useNameCheck } from './dialog-context.js';
import type { DialogContentProps } from './Dialog.props.js';
import { Content, Cross } from './Dialog.styles.js';
import { useLightDismiss } from './use-light-dismiss.js';
import { usePageDismiss } from './use-page-dismiss.js';
import { useModal } from './use-modal.js';

/**
 * The dialog itself. Renders, while open, one native `<dialog>` where it is written, shown in the top layer: it inherits
 * brand, mode, language and direction, and the page behind it is inert. A list that a library appends to `<body>` is behind
 * it, too: give the library this element as its container, or set `persistentElements`.
 */
export function DialogContent(props: DialogContentProps) {
  return <DialogBox box={Content} {...props} />;
}

interface BoxProps extends DialogContentProps {
  /** The styled `<dialog>`. */
  box: ElementType<ComponentProps<'dialog'>>;
}

/** The behaviour of a modal dialog, in a box of any look. */
export function DialogBox(props: BoxProps) {
  const context = useDialogContext('Content');
  const { alert = false, initialFocus, finalFocus, persistentElements, ref, ...rest } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const dialogRef = useComposedRefs(dialog, ref);
  const { present, isServer, sync } = useModal({
    dialog,
    context,
    alert,
    initialFocus,
    finalFocus,
    persistentElements,
  });
  const { open, setOpen, id } = context;
  const dismiss = useLightDismiss(dialog, open, (event) => {
    if (!alert) setOpen(false, { reason: 'outside-press', event });
  });
  const isInPage = persistentElements !== undefined;
  usePageDismiss(dialog, open && isInPage, persistentElements, (event) => {
    if (!alert) setOpen(false, { reason: 'outside-press', event });
  });
  if (!present) return null;
  return (
    <Modal
      role={alert ? 'alertdialog' : 'dialog'}
      id={id}
      data-layer={isInPage ? 'page' : undefined}
      aria-modal={isInPage || undefined}
      // The dialog of a server is not modal: it has no backdrop, and becomes modal after hydration.
      open={isServer || undefined}
      {...rest}
      onKeyDown={composeHandlers(rest.onKeyDown, (event: KeyboardEvent<HTMLElement>) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !event.currentTarget.contains(event.target as Node))
          return;
        if (!isComposing(event.nativeEvent)) setOpen(false, { reason: 'escape-key', event: event.nativeEvent });
        // The state closes the dialog, not the browser.
        event.preventDefault();
      })}
      onCancel={composeHandlers(rest.onCancel, (event: SyntheticEvent) => {
        // A file input inside has an event of that name, too.
        if (event.target !== event.currentTarget) return;
        setOpen(false, { reason: 'escape-key', event: event.nativeEvent });
        event.preventDefault();
      })}
      onClose={composeHandlers(rest.onClose, (event: SyntheticEvent<HTMLDialogElement>) => {
        if (event.target !== event.currentTarget || event.currentTarget.open || !open) return;
        setOpen(false, { reason: 'none', event: event.nativeEvent });
        sync();
      })}
      onMouseDown={composeHandlers(rest.onMouseDown, dismiss.onMouseDown)}
      onClick={composeHandlers(rest.onClick, dismiss.onClick)}
      alert={alert}
      ref={dialogRef}
    />
  );
}

/** The element; it renders again when a title or a description registers. */
function Modal({
  box: Box,
  size,
  alert,
  closeButton = true,
  children,
  ...rest
}: Omit<BoxProps, 'initialFocus' | 'finalFocus' | 'persistentElements'>) {
  const { id } = useDialogContext('Content');
  // A server names the dialog by the title that it should have; the effect finds out whether it does.
  const [title, setTitle] = useState<string | undefined>(`${id}title`);
  const [description, setDescription] = useState<string>();
  const registered = useRef<string>(undefined);
  const labels = useMemo(() => {
    const register = (own: string | undefined) => setTitle((registered.current = own));
    return { title: register, description: setDescription };
  }, []);
  useBrowserLayoutEffect(() => setTitle(registered.current), []);
  const hasOwnName = rest['aria-label'] !== undefined || rest['aria-labelledby'] !== undefined;
  useNameCheck(hasOwnName || title !== undefined);
  return (
    <Box
      tabIndex={-1}
      data-size={size}
      aria-labelledby={hasOwnName ? undefined : title}
      aria-describedby={description}
      {...rest}
    >
      <DialogLabels value={labels}>{children}</DialogLabels>
      {closeButton && !alert ? <CloseCross /> : null}
    </Box>
  );
}

function CloseCross() {
  const { setOpen } = useDialogContext('Content');
  const message = useMessages(dialogMessages);
  const close = (event: MouseEvent) => setOpen(false, { reason: 'close-press', event: event.nativeEvent });
  return <Cross type="button" aria-label={message('dialog.close')} onClick={close} />;
}
