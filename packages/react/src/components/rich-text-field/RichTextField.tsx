'use client';
import { useContext, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { composeHandlers } from '../../internal/compose.js';
import { useFieldsetDisabled } from '../../internal/use-fieldset-disabled.js';
import { directionOfText } from '../../internal/text-direction.js';
import { FieldContext, isInvalid, useFieldControl } from '../field/field-context.js';
import { inField } from '../field/in-field.js';
import { FormatBar } from './FormatBar.js';
import { toPlainText } from './plain-text.js';
import type { RichEditor } from './editor.js';
import type { RichTextFieldProps } from './RichTextField.props.js';
import { Input, Root, Text } from './RichTextField.styles.js';
import { useEditor } from './use-editor.js';

/**
 * A text with headings, lists, quotations and links. Renders a `<div>` around a toolbar, the text and a `<textarea>`, which
 * the form sends; with `label`, `description` or `error` a `Field` around them. `className` and `style` go to the outermost
 * element, `ref` and all other props to the `<textarea>`. Import it from `@wusum/react/rich-text-field`.
 *
 * The editor (Tiptap) is loaded when the field is in the page. On a server, and until then, the field is the text area with
 * the words alone: without JavaScript the form sends plain text. Each block has the direction of its own first letter. What
 * is pasted or given is reduced to what the field knows; a server has to check it again.
 *
 * Use it for a story, or for a page that a member writes.
 * Do not use it for a message or a reason (`TextArea`).
 */
export function RichTextField(props: RichTextFieldProps) {
  return inField(Control, props);
}

function Control(props: RichTextFieldProps) {
  const {
    format = 'html',
    value,
    defaultValue = '',
    onValueChange,
    readOnly = false,
    placeholder,
    className,
    style,
    ref,
    ...rest
  } = props;
  const input = useRef<HTMLTextAreaElement>(null);
  const inputRef = useComposedRefs(input, ref);
  const place = useRef<HTMLDivElement>(null);
  const [plain] = useState(() => toPlainText(value ?? defaultValue, format));
  const { editor, state } = useEditor({ input, place, format, value, defaultValue, plain, onValueChange });
  const wired = useFieldControl(rest);
  const isInDisabled = useFieldsetDisabled(input);
  const disabled = isInDisabled || wired.disabled === true;
  const invalid = isInvalid(wired['aria-invalid']);
  const isLocked = disabled || readOnly;
  useEditorAttributes(editor, { ...rest, ...wired, disabled, placeholder }, isLocked);
  const bar = useRef<HTMLDivElement>(null);
  return (
    <Root
      data-invalid={invalid || undefined}
      data-readonly={readOnly || undefined}
      data-disabled={disabled || undefined}
      className={className}
      style={style}
      ref={bar}
      // The keys of word processors: into the toolbar.
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'F10' || !event.altKey) return;
        bar.current?.querySelector<HTMLElement>('[role="toolbar"] [tabindex="0"]')?.focus();
        event.preventDefault();
      }}
    >
      <FormatBar editor={editor} state={state} disabled={isLocked} />
      <Input
        rows={5}
        dir={directionOfText(plain)}
        // With a blank placeholder `:placeholder-shown` selects every empty field.
        placeholder={placeholder ?? ' '}
        {...rest}
        {...wired}
        readOnly={readOnly}
        data-ready={editor ? '' : undefined}
        tabIndex={editor ? -1 : undefined}
        aria-hidden={editor ? true : undefined}
        defaultValue={plain}
        // A label, and a browser that finds it empty, focus what the form sends.
        onFocus={composeHandlers(rest.onFocus, () => editor?.focus())}
        ref={inputRef}
      />
      <Text ref={place} />
    </Root>
  );
}

type Named = Pick<
  RichTextFieldProps,
  'aria-label' | 'aria-labelledby' | 'aria-describedby' | 'aria-invalid' | 'aria-required' | 'disabled' | 'placeholder'
>;

/** The editor has the name, the description and the state of the field. */
function useEditorAttributes(editor: RichEditor | undefined, own: Named, isLocked: boolean): void {
  const field = useContext(FieldContext);
  const attributes = JSON.stringify({
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': own['aria-label'],
    'aria-labelledby': own['aria-labelledby'] ?? field?.labelId,
    'aria-describedby': own['aria-describedby'],
    'aria-invalid': own['aria-invalid'] === undefined ? undefined : String(own['aria-invalid']),
    'aria-required': own['aria-required'] === undefined ? undefined : String(own['aria-required']),
    'aria-readonly': isLocked ? 'true' : undefined,
    'aria-disabled': own.disabled ? 'true' : undefined,
    'aria-placeholder': own.placeholder,
    'data-placeholder': own.placeholder,
    tabindex: own.disabled ? undefined : '0',
  });
  useEffect(() => {
    editor?.setAttributes(JSON.parse(attributes) as Record<string, string>);
    editor?.setEditable(!isLocked);
  }, [editor, attributes, isLocked]);
}
