import type { Contract } from './contract.js';

/** What a new version of a contract changes, as lines for people. */
export interface ContractChange {
  /** Names, types, breakpoints, messages and contexts that left or changed: a theme or a component may break. */
  readonly breaking: readonly string[];
  /** Names, messages and contexts that are new. */
  readonly added: readonly string[];
}

/** What changed from one contract to another, whatever their versions say. */
export function compareContracts(before: Contract, after: Contract): ContractChange {
  const parts = [
    ['name', before.names, after.names],
    ['breakpoint', before.breakpoints, after.breakpoints],
    ['message', asRecord(before.messages), asRecord(after.messages)],
    ['context', asRecord(pairs(before.contexts)), asRecord(pairs(after.contexts))],
    ['language', asRecord(before.languages), asRecord(after.languages)],
  ] as const;
  return {
    breaking: parts.flatMap(([kind, old, now]) =>
      Object.entries(old).flatMap(([name, value]) => {
        if (!(name in now)) return [`${kind} ${name} is removed`];
        return now[name] === value ? [] : [`${kind} ${name} changes from ${value} to ${now[name]!}`];
      }),
    ),
    added: parts.flatMap(([kind, old, now]) =>
      Object.keys(now).flatMap((name) => (name in old ? [] : [`${kind} ${name} is new`])),
    ),
  };
}

/**
 * The least version that a changed contract may have.
 * @param released version before the change, `major.minor`
 */
export function nextVersion(released: string, { breaking, added }: ContractChange): string {
  const [major, minor] = numbersOf(released);
  if (breaking.length > 0) return `${major + 1}.0`;
  return added.length > 0 ? `${major}.${minor + 1}` : released;
}

/** Whether a version is at least another one. */
export function isAtLeast(version: string, least: string): boolean {
  const [major, minor] = numbersOf(version);
  const [leastMajor, leastMinor] = numbersOf(least);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

function numbersOf(version: string): readonly [major: number, minor: number] {
  const [major, minor] = version.split('.').map(Number);
  return [major ?? 0, minor ?? 0];
}

const asRecord = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, name]));

const pairs = (contexts: Contract['contexts']): string[] =>
  Object.entries(contexts).flatMap(([axis, names]) => names.map((name) => `${axis}.${name}`));
