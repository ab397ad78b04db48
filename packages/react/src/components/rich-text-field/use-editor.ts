import { useEffect, useInsertionEffect, useRef, useState, type RefObject } from 'react';
import { setNativeValue } from '../../internal/native-value.js';
import { afterReset } from '../field/after-reset.js';
import type { EditorState, RichEditor } from './editor.js';
import type { RichTextChangeDetails, RichTextFormat } from './RichTextField.props.js';

interface Options {
  /** What the form sends. */
  readonly input: RefObject<HTMLTextAreaElement | null>;
  /** Where the editor goes. */
  readonly place: RefObject<HTMLElement | null>;
  readonly format: RichTextFormat;
  readonly value: string | undefined;
  readonly defaultValue: string;
  /** The words of the value at first: what the text area has. */
  readonly plain: string;
  readonly onValueChange: ((value: string, details: RichTextChangeDetails) => void) | undefined;
}

/**
 * Loads the editor and connects it with the text area, which stays what the form sends. If it does not load, people write
 * into the text area.
 */
export function useEditor(options: Options) {
  const { input, place, format, value } = options;
  const latest = useRef(options);
  useInsertionEffect(() => {
    latest.current = options;
  });
  const [editor, setEditor] = useState<RichEditor>();
  const [state, setState] = useState<EditorState>();
  /** What the editor has, as the page knows it. */
  const known = useRef<string>(undefined);
  useEffect(() => {
    let made: RichEditor | undefined;
    let isGone = false;
    const start = async () => {
      const { createEditor } = await import('./editor.js');
      const [node, area] = [place.current, input.current];
      if (isGone || !node || !area) return;
      const { value: given, defaultValue, plain } = latest.current;
      // Typed before, or restored by the browser.
      const isOwn = area.value !== plain && area.value !== '';
      const first = isOwn ? area.value : (given ?? defaultValue);
      const hadFocus = area.ownerDocument.activeElement === area;
      made = createEditor({
        place: node,
        value: first,
        format,
        onState: () => made && setState((last) => sameState(last, made!.state())),
        onChange: (event) => {
          const text = made!.value();
          known.current = text;
          setNativeValue(area, text);
          latest.current.onValueChange?.(text, { reason: 'input-change', event });
        },
      });
      known.current = isOwn ? undefined : (given ?? defaultValue);
      area.value = made.value();
      setEditor(made);
      setState(made.state());
      if (hadFocus) made.focus();
    };
    // Without it the text area stays.
    start().catch(() => {});
    return () => {
      isGone = true;
      made?.destroy();
      setEditor(undefined);
    };
  }, [input, place, format]);
  // Another value of the page.
  useEffect(() => {
    if (!editor || value === undefined || value === known.current) return;
    known.current = value;
    editor.setValue(value);
    writeTo(input.current, editor.value());
  }, [editor, value, input]);
  useEffect(() => {
    const { current: area } = input;
    if (!editor || !area) return undefined;
    return afterReset(area.form, () => {
      const { value: given, defaultValue, onValueChange } = latest.current;
      const before = editor.value();
      if (given === undefined) editor.setValue(defaultValue);
      area.value = editor.value();
      if (given === undefined && area.value !== before)
        onValueChange?.(area.value, { reason: 'form-reset', event: new Event('reset') });
    });
  }, [editor, input]);
  return { editor, state };
}

function writeTo(area: HTMLTextAreaElement | null, text: string): void {
  if (area) area.value = text;
}

/** The same object while nothing changes for the toolbar: typing renders nothing. */
function sameState(last: EditorState | undefined, next: EditorState): EditorState {
  const text = ({ on, can }: EditorState) => [...on, '|', ...can].join(' ');
  return last && text(last) === text(next) ? last : next;
}
