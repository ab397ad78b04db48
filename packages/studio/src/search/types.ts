import type { searchEn } from '../copy/search.en.js';

/** A text of the search in the reader's language. */
export type Text = (key: keyof typeof searchEn) => string;

/** What a search finds. */
export const sectionKinds = ['component', 'token', 'message', 'document'] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** A part of a document, from one heading to the next; or a component, a token or a message. */
export interface DocSection {
  /** Default: `document`. */
  readonly kind?: SectionKind;
  /** Path in the repository, such as `docs/developers/vite.md`; of a token its CSS variable. */
  readonly path: string;
  /** Title of the document; of a component its Arabic name. */
  readonly title: string;
  /** Heading of the part; that of the document for its first part. */
  readonly heading: string;
  /** Markdown without the heading. */
  readonly text: string;
  /** Id of the page of Storybook about it. */
  readonly page?: string;
}
