/** A part of a document: from one heading to the next. */
export interface DocSection {
  /** Path in the repository, such as `docs/developers/vite.md`. */
  readonly path: string;
  /** Title of the document. */
  readonly title: string;
  /** Heading of the part; that of the document for its first part. */
  readonly heading: string;
  /** Markdown without the heading. */
  readonly text: string;
}
