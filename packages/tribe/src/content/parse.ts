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

/**
 * The tree that a browser sees in a piece of HTML.
 *
 * @throws ContentTooLongError if it is longer or deeper than `contentLimits`
 */
export function parseContent(html: string): Root {
  refuse('characters', html.length);
  refuse('tags', html.split('<').length - 1);
  const fragment = parseFragment(html);
  refuse('levels', levelsOf(fragment));
  return fromParse5(fragment) as Root;
}

function refuse(unit: keyof typeof contentLimits, count: number): void {
  if (count > contentLimits[unit]) throw new ContentTooLongError(unit, count);
}

/** Level by level, so that no depth exhausts the stack. */
function levelsOf(fragment: DefaultTreeAdapterTypes.DocumentFragment): number {
  let level: DefaultTreeAdapterTypes.ChildNode[] = fragment.childNodes;
  let levels = 0;
  for (; level.length > 0; levels += 1)
    level = level.flatMap((node) => [
      ...('childNodes' in node ? node.childNodes : []),
      ...('content' in node ? node.content.childNodes : []),
    ]);
  return levels;
}
