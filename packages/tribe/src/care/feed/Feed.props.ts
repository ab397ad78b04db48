import type { ComponentProps, ReactNode } from 'react';

/** What an item of a feed sets on its `<article>`: `Post` takes them as they are. */
export interface FeedItemProps {
  readonly 'aria-posinset': number;
  /** `-1`: the number of items is not known. */
  readonly 'aria-setsize': number;
  readonly tabIndex: 0;
}

export interface FeedProps<Item> extends Omit<ComponentProps<'div'>, 'children'> {
  /** The accessible name: what the posts are. */
  'aria-label': string;
  /** The items that are loaded, in order. */
  items: readonly Item[];
  /** The id of an item: it stays the same while the feed is open. */
  itemKey: (item: Item) => string;
  /** Renders one `<article>` with the props. */
  renderItem: (item: Item, props: FeedItemProps) => ReactNode;
  /** How many items there are, if that is known. */
  total?: number;
  /**
   * Loads the items after these; set while there are more. People ask for them with a button, so that what follows the feed
   * stays in reach. If the promise is rejected, they see a message and can try again.
   */
  onMore?: () => Promise<void>;
  /** Where there is no item: an `EmptyState`. */
  empty?: ReactNode;
}
