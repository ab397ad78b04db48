/** What a page shows → the export of a contestant that it needs. */
export const needs = {
  menu: 'Menu',
  combobox: 'Combobox',
  date: 'DatePicker',
  table: 'DataTable',
  toasts: 'Toasts',
  page: 'Page',
};
