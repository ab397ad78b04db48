import type { Diagnostic, Location } from '@wusum/diagnostics';
import { PlatformError, platformProblem } from './errors.js';
import type { PlatformToken } from './token.js';

/** What has a name in the output, for messages: `"color.text"`, `the brand "clay"`. */
export interface Origin {
  readonly text: string;
  readonly location?: Location;
}

/** The origin of a name of a token, or of a part of its value. */
export function tokenOrigin({ path, location }: Pick<PlatformToken<unknown>, 'path' | 'location'>, part = ''): Origin {
  return { text: `${part === '' ? '' : `the ${part} of `}"${path}"`, ...(location && { location }) };
}

/** The error of two things with one name, with both places. */
export function nameClash(name: string, one: Origin, other: Origin): Diagnostic {
  return platformProblem('WS-E103', `${capitalized(one.text)} and ${other.text} would both be named ${name}.`, {
    ...placesOf(one, other),
  });
}

/** The places of two things: one as the location, the other as related. */
export function placesOf(one: Origin, other: Origin): Pick<Diagnostic, 'location' | 'related'> {
  const location = one.location ?? other.location;
  if (location === undefined) return {};
  if (one.location === undefined || other.location === undefined) return { location };
  return { location, related: [{ message: 'the other one', location: other.location }] };
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every name that a file, a language or a disk keeps apart, and what has it. */
export class NameTable {
  readonly problems: Diagnostic[] = [];
  readonly #takenBy = new Map<string, Origin>();
  readonly #reported = new Set<string>();

  /** @param keyOf what the language or disk compares, for example the name in lower case */
  constructor(private readonly keyOf: (name: string) => string = (name) => name) {}

  /** Adds a name. The same origin may have it several times, for example in several files. */
  add(name: string, origin: Origin): void {
    const key = this.keyOf(name);
    const other = this.#takenBy.get(key);
    if (other === undefined) this.#takenBy.set(key, origin);
    if (other === undefined || other.text === origin.text) return;
    const pair = JSON.stringify([key, origin.text]);
    if (this.#reported.has(pair)) return;
    this.#reported.add(pair);
    this.problems.push(this.clash(name, origin, other));
  }

  /** @throws PlatformError with every pair that has one name */
  refuse(): void {
    if (this.problems.length > 0) throw new PlatformError(this.problems);
  }

  protected clash(name: string, origin: Origin, other: Origin): Diagnostic {
    return nameClash(name, origin, other);
  }
}

/** What a disk compares that ignores letter case and normalizes letters with marks, as macOS and Windows do. */
export function diskName(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
