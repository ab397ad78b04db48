import type { ComponentProps, ReactNode } from 'react';
import type { PropsDoc } from '../../system/props.js';

/** What a part of the code is. Each kind has a colour of the brand. */
export const codeTokenKinds = [
  'comment',
  'keyword',
  'string',
  'number',
  'name',
  'type',
  'tag',
  'attribute',
  'inserted',
  'deleted',
] as const;

export const codeBlockProps = {
  variants: { lineNumbers: [true, false], wrap: [true, false], copyable: [true, false] },
  defaults: { lineNumbers: false, firstLine: 1, wrap: false, copyable: true },
} as const satisfies PropsDoc;

export type CodeTokenKind = (typeof codeTokenKinds)[number];

/** A part of the code, in order. It may hold line ends. */
export interface CodeToken {
  readonly text: string;
  /** Without a kind it has the colour of text. */
  readonly kind?: CodeTokenKind | undefined;
}

/** Splits code into parts. All parts together are the code, else it is shown without colours. */
export type CodeHighlighter = (code: string, language: string | undefined) => readonly CodeToken[];

export interface CodeBlockProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The code. It is what the button copies. */
  code: string;
  /** The language of the code, as it is shown: `TypeScript`. `highlight` gets it too. */
  language?: string;
  /** The name of the block above the code: a path, what it does. */
  label?: ReactNode;
  /** The parts of the code, from a highlighter that runs on the server or at build. */
  tokens?: readonly CodeToken[];
  /** Splits the code where it is rendered. Keep the same function from render to render. */
  highlight?: CodeHighlighter;
  /**
   * Shows the number of each line. Numbers are not copied.
   * @default false
   */
  lineNumbers?: boolean;
  /**
   * The number of the first line.
   * @default 1
   */
  firstLine?: number;
  /** Numbers of lines that matter, counted from `firstLine`. */
  markedLines?: readonly number[];
  /**
   * Breaks long lines. Without it they scroll.
   * @default false
   */
  wrap?: boolean;
  /**
   * Has a button that copies the code.
   * @default true
   */
  copyable?: boolean;
}
