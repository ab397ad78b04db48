'use client';

import { useContext, useId, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { focusedIn, pathOf, restoreFocus } from '../../internal/focus.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { escapeHandler, useDismiss, type DismissReason } from '../../internal/use-dismiss.js';
import { usePopover } from '../../internal/use-popover.js';
import { FieldContext, joinIds } from '../field/field-context.js';
import type { DatePickerOpenChangeReason } from './DatePicker.props.js';
import { Popup, Trigger } from './DatePicker.styles.js';

export type SetOpen = (open: boolean, details: { reason: DatePickerOpenChangeReason; event: Event }) => void;

interface PickerProps {
  readonly open: boolean;
  readonly setOpen: SetOpen;
  readonly disabled: boolean | undefined;
  /** The name of the button, with the chosen date. */
  readonly label: string;
  /** The name of the dialog. */
  readonly name: string;
  /** The calendar. */
  readonly children: ReactNode;
}

/** The button in the box of a date field, and the dialog with the calendar while it is open. */
export function Picker({ open, setOpen, disabled, label, name, children }: PickerProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  const labelId = useContext(FieldContext)?.labelId;
  const dismiss = escapeHandler((reason, event) => setOpen(false, { reason, event }));
  return (
    <>
      <Trigger
        type="button"
        id={`${id}trigger`}
        aria-label={label}
        aria-labelledby={labelId && `${id}trigger ${labelId}`}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        disabled={disabled}
        data-picker=""
        onClick={({ currentTarget, nativeEvent }) => {
          // Safari does not focus a button that is clicked.
          currentTarget.focus();
          setOpen(!open, { reason: 'trigger-press', event: nativeEvent });
        }}
        onKeyDown={open ? dismiss : undefined}
        ref={trigger}
      />
      {open ? <PickerPopup {...{ id, labelId, name, trigger, setOpen }}>{children}</PickerPopup> : null}
    </>
  );
}

interface PopupProps extends Pick<PickerProps, 'setOpen' | 'name' | 'children'> {
  readonly id: string;
  readonly labelId: string | undefined;
  readonly trigger: RefObject<HTMLButtonElement | null>;
}

/** Focus starts on the chosen day, or on the current one, and stays inside until the dialog closes. */
function PickerPopup({ id, labelId, name, trigger, setOpen, children }: PopupProps) {
  const popup = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLElement>(null);
  useBrowserLayoutEffect(() => {
    box.current = trigger.current?.parentElement ?? null;
  }, [trigger]);
  usePopover(popup, box);
  const dismiss = (reason: DismissReason, event: Event) => setOpen(false, { reason, event });
  useDismiss([popup, trigger], dismiss);
  const closeByKey = escapeHandler(dismiss);
  useBrowserLayoutEffect(() => {
    const { current: node } = popup;
    if (!node?.isConnected) return;
    (node.querySelector<HTMLElement>(FIRST) ?? node).focus({ preventScroll: true });
    const path = pathOf(trigger.current);
    return () => {
      const focused = focusedIn(node);
      if (node.contains(focused) || focused === node.ownerDocument.body) restoreFocus(path);
    };
    // Once, when the dialog opens.
  }, []);
  return (
    <Popup
      popover="manual"
      role="dialog"
      aria-modal="true"
      id={id}
      aria-label={name}
      aria-labelledby={joinIds(labelId && id, labelId)}
      tabIndex={-1}
      data-side="block-end"
      data-align="end"
      onKeyDown={(event) => {
        closeByKey(event);
        containFocus(event);
      }}
      ref={popup}
    >
      {children}
    </Popup>
  );
}

const FIRST = 'td button[tabindex="0"]:enabled';
const STOPS = ':is(button, select, input, a[href], [tabindex]):not(:disabled, [tabindex="-1"])';

/** Tab goes round inside the dialog. */
function containFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab' || event.defaultPrevented) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)].filter((each) => each.checkVisibility());
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  const { target, currentTarget } = event;
  if (target !== from && !(event.shiftKey && target === currentTarget)) return;
  event.preventDefault();
  to?.focus();
}
