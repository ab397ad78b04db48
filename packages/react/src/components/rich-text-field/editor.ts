/** The editor itself, which is loaded on demand: nothing else imports Tiptap. */
import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { withDirections } from './directions.js';
import type { RichTextFormat } from './RichTextField.props.js';

/** What a toolbar can do. */
export type EditorAction = 'bold' | 'italic' | 'heading' | 'bullets' | 'numbers' | 'quote' | 'undo' | 'redo';

export interface RichEditor {
  readonly element: HTMLElement;
  /** The text in its format; an empty string if there is none. */
  value(): string;
  /** Replaces the text, without a call of `onChange` and without a step to undo. */
  setValue(value: string): void;
  setAttributes(attributes: Readonly<Record<string, string>>): void;
  setEditable(isEditable: boolean): void;
  focus(): void;
  act(action: EditorAction): void;
  /** The address of the link at the selection. */
  link(): string;
  /** @returns whether the address is one that links may have */
  setLink(address: string): boolean;
  /** What is on at the selection, and what can be done. */
  state(): EditorState;
  destroy(): void;
}

export interface EditorState {
  readonly on: ReadonlySet<EditorAction | 'link'>;
  readonly can: ReadonlySet<EditorAction>;
}

interface EditorOptions {
  readonly place: HTMLElement;
  readonly value: string;
  readonly format: RichTextFormat;
  readonly onChange: (event: Event) => void;
  /** Called when the text or the selection changes. */
  readonly onState: () => void;
}

/** Headings inside of a text: the page has the first level. */
const LEVEL = 2;

/** Also what a paste may have. Everything else is dropped, as it is not in the schema. */
const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    codeBlock: false,
    horizontalRule: false,
    // An empty paragraph at the end would be sent, too.
    trailingNode: false,
    link: {
      openOnClick: false,
      defaultProtocol: 'https',
      protocols: ['http', 'https', 'mailto', 'tel'],
      HTMLAttributes: { rel: 'noopener noreferrer nofollow', target: null, class: null },
    },
  }),
];

const safe = /^(?:https?:|mailto:|tel:|\/|#)/iu;

/** An address as links have it; `undefined` for one that they may not have, such as `javascript:`. */
export function toAddress(text: string): string | undefined {
  const address = text.trim();
  if (safe.test(address)) return address;
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/u.test(address)) return `mailto:${address}`;
  return /^[^\s:/]+\.[^\s:/]{2,}(?:[/?#]\S*)?$/u.test(address) ? `https://${address}` : undefined;
}

function read(value: string, format: RichTextFormat): object | string {
  // What people typed before the editor was there is plain text.
  if (value.trim() === '') return '';
  if (format === 'html' && value.trimStart().startsWith('<')) return value;
  try {
    if (format === 'json') return JSON.parse(value) as object;
  } catch {
    // Plain text.
  }
  const content = value.split(/\n+/u).map((line) => ({
    type: 'paragraph',
    content: line === '' ? [] : [{ type: 'text', text: line }],
  }));
  return { type: 'doc', content };
}

export function createEditor({ place, value, format, onChange, onState }: EditorOptions): RichEditor {
  const editor = new Editor({
    element: place,
    extensions,
    content: read(value, format),
    // Each block follows its own first letter.
    textDirection: 'auto',
    // A style element that a script adds would need a nonce.
    injectCSS: false,
    onUpdate: () => onChange(new Event('input')),
    onTransaction: onState,
  });
  const dom = editor.view.dom;
  return {
    element: dom,
    value: () =>
      editor.isEmpty ? '' : format === 'json' ? JSON.stringify(editor.getJSON()) : withDirections(editor.getHTML()),
    setValue: (next) => void editor.commands.setContent(read(next, format), { emitUpdate: false }),
    setAttributes: (attributes) => editor.setOptions({ editorProps: { attributes } }),
    setEditable: (isEditable) => editor.setEditable(isEditable, false),
    focus: () => void editor.commands.focus(),
    act: (action) => void actions(editor)[action](),
    link: () => String(editor.getAttributes('link').href ?? ''),
    setLink: (address) => setLink(editor, address),
    state: () => stateOf(editor),
    destroy: () => editor.destroy(),
  };
}

const actions = (editor: Editor): Record<EditorAction, () => boolean> => {
  const chain = () => editor.chain().focus();
  return {
    bold: () => chain().toggleBold().run(),
    italic: () => chain().toggleItalic().run(),
    heading: () => chain().toggleHeading({ level: LEVEL }).run(),
    bullets: () => chain().toggleBulletList().run(),
    numbers: () => chain().toggleOrderedList().run(),
    quote: () => chain().toggleBlockquote().run(),
    undo: () => chain().undo().run(),
    redo: () => chain().redo().run(),
  };
};

function setLink(editor: Editor, text: string): boolean {
  const href = toAddress(text);
  const isRemoved = text.trim() === '';
  if (href === undefined && !isRemoved) return false;
  // A chain moves focus as soon as it begins.
  const chain = editor.chain().focus().extendMarkRange('link');
  if (href === undefined) return chain.unsetLink().run();
  const isText = !editor.state.selection.empty || editor.isActive('link');
  if (isText) return chain.setLink({ href }).run();
  return chain.insertContent({ type: 'text', text: text.trim(), marks: [{ type: 'link', attrs: { href } }] }).run();
}

const nodeOf = { heading: 'heading', bullets: 'bulletList', numbers: 'orderedList', quote: 'blockquote' } as const;

function stateOf(editor: Editor): EditorState {
  const on = new Set<EditorAction | 'link'>();
  for (const mark of ['bold', 'italic', 'link'] as const) if (editor.isActive(mark)) on.add(mark);
  for (const [action, node] of Object.entries(nodeOf)) if (editor.isActive(node)) on.add(action as keyof typeof nodeOf);
  const can = new Set<EditorAction>(['bold', 'italic', 'heading', 'bullets', 'numbers', 'quote']);
  for (const action of ['undo', 'redo'] as const) if (editor.can()[action]()) can.add(action);
  return { on, can };
}
