/** A heading of a text, in its order. */
export interface TextHeading {
  readonly id: string;
  readonly text: string;
  /** 2 to 6: the title of the page is 1. */
  readonly level: 2 | 3 | 4 | 5 | 6;
}

/** A heading with those below it. */
export interface OutlineItem {
  readonly id: string;
  readonly label: string;
  readonly items: readonly OutlineItem[];
}

/** Headings as a tree. One that skips a level is below the nearest heading that is higher. */
export function outlineOf(headings: readonly TextHeading[]): readonly OutlineItem[] {
  const root: OutlineItem[] = [];
  const open: { level: number; items: OutlineItem[] }[] = [{ level: 1, items: root }];
  for (const { id, text, level } of headings) {
    while (open.at(-1)!.level >= level) open.pop();
    const items: OutlineItem[] = [];
    open.at(-1)!.items.push({ id, label: text, items });
    open.push({ level, items });
  }
  return root;
}
