/** Version of this package; set by its build. */
declare const WUSUM_VERSION: string | undefined;

/** Without a build, as in the repository, the newest version. */
const version = typeof WUSUM_VERSION === 'string' ? WUSUM_VERSION : 'latest';

/** Address of the pages of codes that this version ships in `dist/docs`; `docs/diagnostics` in the repository. */
const pages = `https://unpkg.com/@wusum/diagnostics@${version}/dist/docs`;

/** Address of the page that explains a code. It stays valid: it names the version that reported the code. */
export function docsOf(code: string): string {
  return `${pages}/${code}.md`;
}

/** The command that prints the same page without a network; `undefined` for codes of others. */
export function explainCommand(code: string): string | undefined {
  return /^WS-[A-Z]\d{3}$/u.test(code) ? `wusum explain ${code}` : undefined;
}
