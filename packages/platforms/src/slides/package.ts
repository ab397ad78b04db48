import { zipSync, strToU8, type Zippable } from 'fflate';
import { xmlText } from '../shared/strings.js';
import { declaration } from './parts/xml.js';

/** A part of a package in the Open Packaging Conventions. */
export interface Part {
  readonly content: string | Uint8Array;
  /** Its type; for pictures, the extension says it. */
  readonly type?: string;
  /** Number of the relation → its kind, and the path of the other part. */
  readonly relations?: readonly (readonly [kind: string, target: string])[];
}

/** Path → part. */
export type Parts = Readonly<Record<string, Part>>;

const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationsType = 'http://schemas.openxmlformats.org/package/2006/relationships';
const pictures = { png: 'image/png', svg: 'image/svg+xml' } as const;

/** The same bytes for the same parts: they are sorted, and have one date. */
export function zipPackage(parts: Parts, start: Part['relations']): Uint8Array {
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(parts),
    '_rels/.rels': relationsPart('', start ?? []),
  };
  for (const [path, { content, relations }] of Object.entries(parts)) {
    files[path] = content;
    if (relations !== undefined) files[relationsPath(path)] = relationsPart(path, relations);
  }
  // The type list is the first file: some readers take the format from it.
  const sorted = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const first = sorted.toSorted(([a], [b]) => Number(b.startsWith('[')) - Number(a.startsWith('[')));
  const entries = first.map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]);
  // The date of a ZIP file is local time: the parts of this one are the same in every time zone.
  return zipSync(Object.fromEntries(entries) as Zippable, { level: 9, mtime: new Date(1980, 0, 1) });
}

const relationsPath = (path: string): string => path.replace(/([^/]+)$/u, '_rels/$1.rels');

function relationsPart(path: string, relations: NonNullable<Part['relations']>): string {
  const list = relations.map(([kind, target], index) => {
    const type = kind.includes(':') ? kind : `${kinds}/${kind}`;
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${xmlText(relativePath(path, target))}"/>`;
  });
  return `${declaration}<Relationships xmlns="${relationsType}">${list.join('')}</Relationships>`.replaceAll(
    '&#47;',
    '/',
  );
}

/** The path of a part as another one names it. */
function relativePath(from: string, to: string): string {
  const [own, other] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < own.length && own[same] === other[same]) same += 1;
  return [...own.slice(same).map(() => '..'), ...other.slice(same)].join('/');
}

function contentTypes(parts: Parts): string {
  const used = Object.entries(pictures).filter(([name]) =>
    Object.keys(parts).some((path) => path.endsWith(`.${name}`)),
  );
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'] as const,
    ['xml', 'application/xml'] as const,
    ...used,
  ].map(([name, type]) => `<Default Extension="${name}" ContentType="${type}"/>`);
  const overrides = Object.entries(parts).flatMap(([path, { type }]) =>
    type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`],
  );
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
}
