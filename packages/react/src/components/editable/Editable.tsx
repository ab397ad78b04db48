'use client';
import { editableMessages } from '@wusum/contract/messages/editable';
import { useContext, useId, useRef, type RefObject } from 'react';
import { isComposing } from '../../internal/keys.js';
import { focusedIn } from '../../internal/focus.js';
import { useAfterReset } from '../../internal/use-after-reset.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useControlled } from '../../internal/use-controlled.js';
import type { ChangeDetails } from '../../internal/change-details.js';
import { useMessages } from '../../internal/use-messages.js';
import { FieldContext, useFieldControl } from '../field/field-context.js';
import { inField } from '../field/in-field.js';
import { TextField } from '../text-field/index.js';
import type { EditableChangeReason, EditableEditingReason, EditableProps } from './Editable.props.js';
import { Hidden, Preview, Root, Text } from './Editable.styles.js';

/**
 * A text that becomes a field when it is pressed. Renders one `<div>` with a button, or with a `TextField`; with `label`,
 * `description` or `error` a `Field` around it. Enter keeps the text, Escape leaves it as it was; focus returns to it.
 *
 * Use it for a name or a title that people read often and change rarely.
 * Do not use it in a form that people fill in (`TextField`), nor for long texts (`TextArea`).
 */
export function Editable(props: EditableProps) {
  return inField(Control, props);
}

function Control(props: EditableProps) {
  const { value, defaultValue = '', onValueChange, editing, defaultEditing = false, onEditingChange, ...more } = props;
  const { placeholder, submitOnBlur = true, maxLength, name, readOnly = false, ref, ...others } = more;
  const { required, disabled: ownDisabled, id, ...rest } = others;
  const [text, setText, setOwnText] = useControlled<string, ChangeDetails<EditableChangeReason>>(
    value,
    defaultValue,
    onValueChange,
  );
  const [isEditing, setEditing] = useControlled<boolean, ChangeDetails<EditableEditingReason>>(
    editing,
    defaultEditing,
    onEditingChange,
  );
  const root = useRef<HTMLDivElement>(null);
  const rootRef = useComposedRefs(root, ref);
  const { disabled, ...wired } = useFieldControl({ required, disabled: ownDisabled });
  const field = useContext(FieldContext);
  useAfterReset(root, () => setOwnText(defaultValue));
  const focusNext = useFocusOf(root, isEditing);
  const end = (draft: string | undefined, reason: EditableEditingReason, event: Event) => {
    if (draft !== undefined && (draft !== '' || !wired.required)) {
      setText(draft, { reason: reason === 'focus-out' ? reason : 'keyboard', event });
    }
    focusNext(reason !== 'focus-out');
    setEditing(false, { reason, event });
  };
  const begin = (event: Event) => {
    focusNext(true);
    setEditing(true, { reason: 'trigger-press', event });
  };
  return (
    <Root
      data-editing={isEditing || undefined}
      {...rest}
      // In a field, the label leads to the control.
      id={field ? undefined : id}
      ref={rootRef}
    >
      {isEditing && !readOnly && !disabled ? (
        <EditField {...{ text, maxLength, submitOnBlur, end }} required={wired.required} />
      ) : (
        <Shown
          {...{ text, placeholder, readOnly, disabled, begin }}
          id={wired.id}
          describedBy={wired['aria-describedby']}
        />
      )}
      {name ? <input type="hidden" name={name} value={text} disabled={disabled} /> : null}
    </Root>
  );
}

interface EditFieldProps {
  readonly text: string;
  readonly maxLength: number | undefined;
  readonly required: boolean | undefined;
  readonly submitOnBlur: boolean;
  /** @param draft the text to keep; `undefined`: the text stays as it was */
  readonly end: (draft: string | undefined, reason: EditableEditingReason, event: Event) => void;
}

function EditField({ text, maxLength, required, submitOnBlur, end }: EditFieldProps) {
  const field = useContext(FieldContext);
  // Removing the field takes its focus away, which is no second end.
  const isDone = useRef(false);
  const finish: EditFieldProps['end'] = (...how) => {
    if (isDone.current) return;
    isDone.current = true;
    end(...how);
    // A controlled field may stay.
    queueMicrotask(() => {
      isDone.current = false;
    });
  };
  return (
    <TextField
      {...{ maxLength, required }}
      aria-labelledby={field?.labelId}
      defaultValue={text}
      onKeyDown={(event) => {
        const { key, nativeEvent, currentTarget } = event;
        if (isComposing(nativeEvent) || (key !== 'Enter' && key !== 'Escape')) return;
        // The Enter that has shown the field may still be held.
        if (event.repeat) return event.preventDefault();
        finish(
          key === 'Enter' ? currentTarget.value : undefined,
          key === 'Enter' ? 'keyboard' : 'escape-key',
          nativeEvent,
        );
        // The form is not sent, and a dialog around stays open.
        event.preventDefault();
      }}
      onBlur={({ currentTarget, nativeEvent }) =>
        finish(submitOnBlur ? currentTarget.value : undefined, 'focus-out', nativeEvent)
      }
    />
  );
}

interface ShownProps extends Pick<EditableProps, 'placeholder' | 'readOnly' | 'disabled'> {
  readonly id: string | undefined;
  readonly text: string;
  readonly describedBy: string | undefined;
  readonly begin: (event: Event) => void;
}

function Shown({ id, text, placeholder, readOnly, disabled, describedBy, begin }: ShownProps) {
  const message = useMessages(editableMessages);
  const field = useContext(FieldContext);
  const ownId = useId();
  const shown = text === '' ? (placeholder ?? message('editable.empty')) : text;
  const content = (
    <Text dir="auto" id={`${ownId}text`} data-empty={text === '' ? '' : undefined}>
      {shown}
    </Text>
  );
  if (readOnly) {
    // An element that a label can lead to.
    return (
      <Preview as="output" id={id} aria-live="off">
        {content}
      </Preview>
    );
  }
  return (
    <Preview
      type="button"
      id={id}
      disabled={disabled}
      aria-labelledby={field?.labelId && `${field.labelId} ${ownId}text ${ownId}edit`}
      aria-describedby={describedBy}
      onClick={({ nativeEvent }) => begin(nativeEvent)}
    >
      {content}
      <Hidden id={`${ownId}edit`}>{message('editable.edit')}</Hidden>
    </Preview>
  );
}

/** @returns a function that says whether focus moves to what is shown next */
function useFocusOf(root: RefObject<HTMLDivElement | null>, isEditing: boolean) {
  const isWanted = useRef(false);
  useBrowserLayoutEffect(() => {
    const { current: node } = root;
    if (!isWanted.current || !node) return;
    isWanted.current = false;
    const target = node.querySelector<HTMLElement>('button, input:not([type="hidden"])');
    if (!target || focusedIn(node) === target) return;
    target.focus();
    if (target instanceof HTMLInputElement) target.select();
  }, [root, isEditing]);
  return (wanted: boolean) => {
    isWanted.current = wanted;
  };
}
