import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** Above these, content is refused: its parsing or its tree could exhaust a server or a browser. */
export const contentLimits = { characters: 200_000, tags: 5_000, levels: 200 } as const;

/** Content longer or deeper than {@link contentLimits}. */
export class ContentTooLongError extends RangeError {
  override readonly name = 'ContentTooLongError';
  constructor(
    readonly unit: keyof typeof contentLimits,
    readonly count: number,
  ) {
    super(`The content has ${count} ${unit}; at most ${contentLimits[unit]} are read.`);
  }
}

/** Written again, `&` is six characters long, and every element has an end tag. */
const growth = { characters: 6, tags: 2 };

/**
 * The tree that a browser sees in a piece of HTML.
 *
 * @param again whether the HTML was written here: then it may be longer than what a member wrote
 * @throws ContentTooLongError if it is longer or deeper than `contentLimits`, or has more elements than tags are allowed
 */
export function parseContent(html: string, again = false): Root {
  refuse('characters', html.length, again ? growth.characters : 1);
  refuse('tags', html.split('<').length - 1, again ? growth.tags : 1);
  const fragment = parseFragment(html);
  refuseLarge(fragment);
  return fromParse5(fragment) as Root;
}

function refuse(unit: keyof typeof contentLimits, count: number, factor = 1): void {
  if (count > contentLimits[unit] * factor) throw new ContentTooLongError(unit, count);
}

/** Level by level, so that no depth exhausts the stack. A parser can make many elements of one unclosed tag. */
function refuseLarge(fragment: DefaultTreeAdapterTypes.DocumentFragment): void {
  let level: DefaultTreeAdapterTypes.ChildNode[] = fragment.childNodes;
  let elements = 0;
  for (let levels = 1; level.length > 0; levels += 1) {
    refuse('levels', levels);
    elements += level.filter((node) => 'tagName' in node).length;
    refuse('tags', elements);
    level = level.flatMap((node) => [
      ...('childNodes' in node ? node.childNodes : []),
      ...('content' in node ? node.content.childNodes : []),
    ]);
  }
}
