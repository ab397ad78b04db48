/** Where the pages of this package's codes stand once it is published; `docs/diagnostics` in the repository. */
const pages = 'https://unpkg.com/@wusum/compiler/dist/docs/diagnostics';

/** Address of the page that explains a code. */
export function docsOf(code: string): string {
  return `${pages}/${code}.md`;
}
