import { groups } from './groups.js';

/** `text-field` → `TextField` */
export const nameOf = (folder: string): string =>
  folder.replaceAll(/(?:^|-)(qr(?=-)|\w)/gu, (_, start: string) => start.toUpperCase());

/** The names of a component. One in no group has the name in code in both languages. */
export function namesOf(folder: string): { name: string; arabic: string } {
  const members = Object.values(groups) as readonly Readonly<Record<string, readonly [arabic: string, also: string]>>[];
  const name = nameOf(folder);
  const arabic = members.find((group) => Object.hasOwn(group, folder))?.[folder]?.[0] ?? name;
  return { name, arabic };
}

/** The folder of a component by its name in code; the manager knows no more. */
export const folderOfName = (name: string): string | undefined => folders.get(name.toLowerCase());

const folders = new Map(
  Object.values(groups)
    .flatMap((members) => Object.keys(members))
    .map((folder) => [folder.replaceAll('-', ''), folder]),
);
