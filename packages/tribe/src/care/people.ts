import { cleanName } from '../content/names.js';

/** The names of members, hosts and circles by id, as they are shown. */
export type People = Readonly<Record<string, string>>;

/** A name without what could disturb the text around it; nothing for somebody who is not known here. */
export function nameIn(people: People, id: string): string | undefined {
  return (Object.hasOwn(people, id) && cleanName(people[id]!).name) || undefined;
}
