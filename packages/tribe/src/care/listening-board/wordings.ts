import { authorsOf, type Author, type Viewer, type Voice } from '../anonymity.js';
import type { QuestionView } from '../questions.js';

/** One wording of a question, and its writer as far as one viewer may know. */
export interface Wording extends Voice {
  readonly question: string;
  readonly author: Author;
}

/**
 * Every wording of a question and those merged into it, in order of time. They are not grouped by member: what somebody
 * asked without a name must not be next to what the same person asked with it.
 */
export function wordingsOf({ voices }: QuestionView, viewer: Viewer): Wording[] {
  const all = voices.flatMap(({ wordings }) => wordings).toSorted((a, b) => a.at - b.at);
  const authors = authorsOf(all, viewer, []);
  return all.map((wording, index) => ({ ...wording, author: authors[index]! }));
}
