/**
 * Whether a path that is relative to a folder may lead out of it: an absolute path, a URL, or one with `..`. Both slashes
 * separate, as on Windows.
 */
export function leadsOutside(path: string): boolean {
  return /^(?:[\\/]|[a-z][a-z\d+.-]*:)/iu.test(path) || path.split(/[\\/]/u).includes('..');
}
