import type { RefObject } from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';

const roles: Readonly<Record<string, string>> = {
  TABLE: 'table',
  THEAD: 'rowgroup',
  TBODY: 'rowgroup',
  TFOOT: 'rowgroup',
  TR: 'row',
  TD: 'cell',
};

/**
 * Prepares a table to be shown as cards. Browsers take the roles of a table that is laid out as blocks away, so it has
 * them as attributes; and a cell gets the text of its column's header. Rows that come later are prepared too.
 */
export function useCards(table: RefObject<HTMLTableElement | null>, active: boolean): void {
  useBrowserLayoutEffect(() => {
    const node = table.current;
    if (!node || !active) return;
    const prepare = () => prepareCells(node);
    prepare();
    const observer = new MutationObserver(prepare);
    observer.observe(node, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [table, active]);
}

function prepareCells(table: HTMLTableElement): void {
  setRoles([table, ...table.querySelectorAll('thead, tbody, tfoot, tr, td, th')]);
  const headers = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent.trim());
  for (const row of table.rows) {
    if (row.parentElement === table.tHead) continue;
    let column = 0;
    for (const cell of row.cells) {
      const header = headers[column] ?? '';
      column += cell.colSpan;
      const isOwn = cell.dataset.label !== undefined && cell.dataset.copied === undefined;
      if (cell.localName !== 'td' || isOwn || header === '' || cell.dataset.label === header) continue;
      cell.dataset.label = header;
      cell.dataset.copied = '';
    }
  }
}

function setRoles(elements: readonly Element[]): void {
  for (const element of elements) {
    const isRow = element.getAttribute('scope') === 'row';
    const role = roles[element.tagName] ?? (isRow ? 'rowheader' : 'columnheader');
    if (!element.hasAttribute('role')) element.setAttribute('role', role);
  }
}
