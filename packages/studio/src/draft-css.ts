/**
 * Event with the style sheet of a draft (text), which pages place after the theme's; empty: no draft. The manager sends it
 * to the preview.
 */
export const draftEvent = 'wusum/draft/css';
/** Event without data: a page that has just started asks for the style sheet of the draft. */
export const draftRequestEvent = 'wusum/draft/request';
/** Event with the number of entries that the draft changes. The manager sends it to the preview. */
export const draftCountEvent = 'wusum/draft/count';
/** Event without data: ⌘S was pressed on a page, and there is a draft. The preview sends it to the manager. */
export const draftSaveEvent = 'wusum/draft/save';
/** Event with `undo` or `redo`: its keys were pressed on a page, not in a text field. The preview sends it to the manager. */
export const draftUndoEvent = 'wusum/draft/undo';

const id = 'wusum-draft';

/** Shows the style sheet of a draft on this page, in place of the previous one. Nothing is mounted again. */
export function showDraftCss(css: string, page: Document = document): void {
  let style = page.getElementById(id);
  if (!style) {
    if (css === '') return;
    style = Object.assign(page.createElement('style'), { id });
  }
  if (style.textContent !== css) style.textContent = css;
  // After the patches of the development server, whenever these came.
  if (page.head.lastElementChild !== style) page.head.append(style);
}
