/** Address of the published pages of codes; `docs/diagnostics` in the repository. */
const pages = 'https://unpkg.com/@wusum/compiler/dist/docs/diagnostics';

/** Address of the page that explains a code. */
export function docsOf(code: string): string {
  return `${pages}/${code}.md`;
}
