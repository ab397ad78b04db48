/**
 * Everything here that depends on private parts of Storybook. Tried with Storybook 10.6.7; check this list on every
 * update. All other code of the studio uses Storybook's public API: the channel, globals, themes, `addons.setConfig`.
 *
 * - `__STORYBOOK_PREVIEW__.storyStoreValue.userGlobals` (below): test/axes.test.ts, "survives a change of story".
 * - The id of the manager's search field (below).
 * - Class names of the manager (`.sidebar-item`, `.sidebar-header`, `.sidebar-subheading`, `.search-field`, `.sb-bar`) in
 *   manager/manager-style.ts, and of docs pages (`.sbdocs`, `.docblock-…`, `.docs-story`) in preview/preview-style.ts.
 *   If Storybook renames one, that part looks like plain Storybook; nothing stops working.
 */

/** Id of the manager's search field. */
export const searchFieldId = 'storybook-explorer-searchfield';

/**
 * Changes Storybook's globals without a render. The public way, the event `updateGlobals`, mounts everything on a docs
 * page again and resets its scroll position. Without this call, Storybook reports its old globals to the manager when the
 * next story opens, which resets the toolbar and the URL, and play functions read old globals.
 */
export function setGlobalsWithoutRender(globals: Record<string, unknown>): void {
  const { __STORYBOOK_PREVIEW__: preview } = globalThis as {
    __STORYBOOK_PREVIEW__?: { storyStoreValue?: { userGlobals?: { update?(globals: object): void } } };
  };
  preview?.storyStoreValue?.userGlobals?.update?.(globals);
}
