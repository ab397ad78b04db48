import { suggest } from '@wusum/diagnostics';
import { isRecord } from '@wusum/dtcg/internal';

/** Known options of a platform; each check returns what the value must be, or `undefined` if it is valid. */
export type OptionChecks = Readonly<Record<string, (value: unknown) => string | undefined>>;

/** The first problem of the options of a platform, as a sentence; `undefined` if they are valid. */
export function problemOfOptions(given: unknown, checks: OptionChecks): string | undefined {
  if (!isRecord(given)) return 'options must be an object.';
  for (const [key, value] of Object.entries(given)) {
    if (!Object.hasOwn(checks, key)) {
      const near = suggest(key, Object.keys(checks));
      return `unknown option "${key}". ${near === undefined ? `Expected ${Object.keys(checks).join(', ')}.` : `Did you mean ${near}?`}`;
    }
    const expected = value === undefined ? undefined : checks[key]!(value);
    if (expected !== undefined) return `the option "${key}" must be ${expected}.`;
  }
  return undefined;
}
