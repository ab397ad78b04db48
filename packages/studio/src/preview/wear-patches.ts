/// <reference types="vite/client" />
import { patchEvent, type ThemePatch } from '../theme-patch.js';

/** Puts on what the development server hears of edited tokens, here and in the manager around, without a reload. */
export function wearPatches(): void {
  const hot = import.meta.hot;
  if (!hot) return;
  let worn = 0;
  hot.on(patchEvent, ({ serial, css }: ThemePatch) => {
    if (serial <= worn) return;
    worn = serial;
    for (const page of new Set([document, managerPage()])) if (page) addSheet(page, css);
  });
  hot.send(patchEvent);
}

function addSheet(page: Document, css: string): void {
  const style = page.createElement('style');
  style.textContent = css;
  page.head.append(style);
}

/** The page of the manager, when it is around this one and wears the theme. */
function managerPage(): Document | undefined {
  try {
    const page = window.parent.document;
    return page.querySelector('link[href$="theme/theme.css"]') ? page : undefined;
  } catch {
    // Another origin's page is around this one.
    return undefined;
  }
}
