import { showBreakpoints } from './draft-breakpoints.js';

/** Event with the `DraftStyle` that pages show. The manager sends it to the preview. */
export const draftEvent = 'wusum/draft/css';
/** Event without data: a page that has just started asks for the style sheet of the draft. */
export const draftRequestEvent = 'wusum/draft/request';
/** Event with the number of entries that the draft changes. The manager sends it to the preview. */
export const draftCountEvent = 'wusum/draft/count';
/** Event without data: ⌘S was pressed on a page, and there is a draft. The preview sends it to the manager. */
export const draftSaveEvent = 'wusum/draft/save';
/** Event with `undo` or `redo`: its keys were pressed on a page, not in a text field. The preview sends it to the manager. */
export const draftUndoEvent = 'wusum/draft/undo';

/** What a page shows of a draft other than its words and marks. */
export interface DraftStyle {
  /** Style sheet to place after the theme's; empty: no draft. */
  readonly css: string;
  /** The `@font-face` rules that the theme lacks. */
  readonly fonts: string;
  /** Saved width of a breakpoint → its width in the draft, as CSS. */
  readonly breakpoints: Readonly<Record<string, string>>;
}

export const noDraftStyle: DraftStyle = { css: '', fonts: '', breakpoints: {} };

/** Shows the style of a draft on a page, in place of the previous one. Nothing is mounted again. */
export function showDraftStyle({ css, fonts, breakpoints }: DraftStyle, page: Document = document): void {
  showFonts(fonts, page);
  showSheet('wusum-draft', css, page);
  showBreakpoints(breakpoints, page);
}

/** Adds the faces of a draft to a page. A sheet of their own, so that an edit of a colour does not load them again. */
export const showFonts = (css: string, page: Document = document): void => showSheet('wusum-draft-fonts', css, page);

function showSheet(id: string, css: string, page: Document): void {
  let style = page.getElementById(id);
  if (!style) {
    if (css === '') return;
    style = Object.assign(page.createElement('style'), { id });
  }
  if (style.textContent !== css) style.textContent = css;
  // After the patches of the development server, whenever these came.
  if (style.parentElement !== page.head || hasOthersAfter(style)) page.head.append(style);
}

/** Whether an element that is not of a draft follows. */
function hasOthersAfter({ nextElementSibling: next }: Element): boolean {
  return next !== null && (!next.id.startsWith('wusum-draft') || hasOthersAfter(next));
}
