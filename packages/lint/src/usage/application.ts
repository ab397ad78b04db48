import { isRecord } from '@wusum/dtcg/internal';

/** Where a brand allows a token: in the components of `only`, or in all but those of `not`. */
export type Application = { readonly only: readonly string[] } | { readonly not: readonly string[] };

/**
 * Reads `application` of the extension of a token.
 *
 * @returns `undefined` if the token has none, `'invalid'` if it has neither a list `only` nor a list `not`
 */
export function readApplication(
  extension: Readonly<Record<string, unknown>> | undefined,
): Application | 'invalid' | undefined {
  const given = extension?.['application'];
  if (given === undefined) return undefined;
  const [entry, ...rest] = isRecord(given) ? Object.entries(given) : [];
  if (entry === undefined || rest.length > 0) return 'invalid';
  const [kind, names] = entry;
  if (!Array.isArray(names) || names.length === 0 || !names.every((name) => typeof name === 'string')) return 'invalid';
  if (kind === 'only') return { only: names };
  return kind === 'not' ? { not: names } : 'invalid';
}

/** The components that an application names. */
export const namesOf = (application: Application): readonly string[] =>
  'only' in application ? application.only : application.not;

/** Whether a token may appear in a component. @param names the component and the part, any of which may be named */
export function mayAppear(application: Application, names: readonly string[]): boolean {
  const isNamed = names.some((name) => namesOf(application).includes(name));
  return 'only' in application ? isNamed : !isNamed;
}

/**
 * The component of a part: the longest id that the name of the part starts with, as `text-field` of `text-field-input`.
 * Without one, the part itself.
 *
 * @param components ids of all components
 */
export function componentOf(part: string, components: Iterable<string>): string {
  let found = '';
  for (const id of components) if (id.length > found.length && (part === id || part.startsWith(`${id}-`))) found = id;
  return found === '' ? part : found;
}
