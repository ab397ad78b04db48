/** Names of the hidden fields that say what to do with a form, and where to go after it. */
export const formFields = { action: 'action-name', next: 'next-path' } as const;

/** A path of this application: what a form says never leads to another site. */
export const isPathHere = (path: unknown): path is string =>
  typeof path === 'string' && /^\/[a-z]{2}(?:$|\/)/u.test(path) && !/[\\\p{Cc}]|\/\//u.test(path);
