import { isContentFile } from '@wusum/compiler';
import type { SourceFiles } from '@wusum/diagnostics';
import type { RuleConfig } from '@wusum/lint';
import { brandFiles, type BrandAnswers } from '../init/brand-files.js';
import { checkBrandId } from '../init/brand-id.js';
import { readNames } from '../init/brand-names.js';
import { copyBrand } from '../init/copy-brand.js';
import { projectLanguages } from '../init/project-content.js';
import { fitSeeds } from '../init/seeds/fit-seeds.js';
import { parseResolver, syncFiles } from '../init/token-folder.js';
import { UsageError } from '../terminal.js';
import { renamedResolver } from './rename-resolver.js';
import type { BrandOperation, BrandPlan } from './types.js';

export interface PlanOptions {
  /** Path of the resolver document in the files. */
  readonly entry: string;
  /** Rules of the project: colours of a new brand fit them. */
  readonly rules?: RuleConfig;
}

type AddOperation = Extract<BrandOperation, { kind: 'add' }>;

/**
 * Works out what an operation changes. Pure: nothing is read or written.
 *
 * @param files every text of the token folder by its relative path; the resolver document is at its top
 * @throws UsageError if the operation cannot be done: the id is taken or invalid, the brand is the last one, …
 */
export function planBrand(files: SourceFiles, operation: BrandOperation, options: PlanOptions): BrandPlan {
  const { entry } = options;
  if (entry.includes('/') || !entry.endsWith('.json') || !Object.hasOwn(files, entry))
    throw new UsageError('Brands can be added to a JSON resolver document at the top of the token folder.');
  const brands = brandsIn(files);
  if (operation.kind === 'add') return addBrand(files, operation, brands, options);
  if (!brands.includes(operation.id)) throw new UsageError(`There is no folder of the brand "${operation.id}".`);
  return operation.kind === 'rename'
    ? renameBrand(files, operation, brands, entry)
    : removeBrand(files, operation.id, brands, entry);
}

const brandsIn = (files: SourceFiles): readonly string[] => [
  ...new Set(Object.keys(files).flatMap((path) => /^brands\/([^/]+)\/./u.exec(path)?.[1] ?? [])),
];

const folderOf = (id: string): string => `brands/${id}/`;

function addBrand(
  files: SourceFiles,
  operation: AddOperation,
  brands: readonly string[],
  { entry, rules = {} }: PlanOptions,
): BrandPlan {
  const { id, seed, from } = operation;
  checkBrandId(id, brands);
  if (from !== undefined && !brands.includes(from)) throw new UsageError(`Unknown brand "${from}".`);
  const languages = projectLanguages(files);
  const given = Object.entries(operation.names).map(([language, name]) => `${language}=${name}`);
  const names = readNames(given, languages);
  if (Object.keys(names).length === 0) throw new UsageError('A brand has a name.');
  const brand: BrandAnswers = { id, names, seed, fonts: {} };
  const project = Object.fromEntries(
    Object.entries(files).filter(
      ([path]) => /^(?:content|brands)\//u.test(path) && (from !== undefined || isContentFile(path)),
    ),
  );
  const made = from === undefined ? brandFiles(brand, languages, project) : copyBrand(from, brand, languages, project);
  const added = { ...made, ...givenFiles(operation) };
  const { text } = synced(files, added, [], entry);
  const fitted = fitSeeds(brand, added, { files: { ...files, [entry]: text }, entry, rules });
  return { files: { ...fitted.files, [entry]: text }, removed: [], notes: fitted.notes };
}

/** The files to start from, in the folder of the brand. Its names are those of the operation. */
function givenFiles({ id, files = {} }: AddOperation): SourceFiles {
  const texts = Object.entries(files).filter(([name]) => name !== 'brand.json');
  for (const [name] of texts)
    if (!/^[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)*\.(?:json|svg)$/iu.test(name) || name.length > 100)
      throw new UsageError(`${JSON.stringify(name)} is not the name of a file of a brand.`);
  return Object.fromEntries(texts.map(([name, text]) => [`${folderOf(id)}${name}`, text]));
}

function renameBrand(
  files: SourceFiles,
  { id, to }: Extract<BrandOperation, { kind: 'rename' }>,
  brands: readonly string[],
  entry: string,
): BrandPlan {
  checkBrandId(to, brands);
  const moved = filesOf(files, id);
  const renamed = moved.map((path) => [`${folderOf(to)}${path.slice(folderOf(id).length)}`, files[path]!]);
  const text = renamedResolver(entry, files[entry]!, id, to);
  return { files: { ...(Object.fromEntries(renamed) as SourceFiles), [entry]: text }, removed: moved, notes: [] };
}

function removeBrand(files: SourceFiles, id: string, brands: readonly string[], entry: string): BrandPlan {
  if (brands.length === 1) throw new UsageError(`"${id}" is the only brand: a project needs one.`);
  const removed = filesOf(files, id);
  const { text } = synced(files, {}, removed, entry);
  return { files: { [entry]: text }, removed, notes: [] };
}

const filesOf = (files: SourceFiles, id: string): readonly string[] =>
  Object.keys(files).filter((path) => path.startsWith(folderOf(id)));

function synced(files: SourceFiles, added: SourceFiles, removed: readonly string[], entry: string): { text: string } {
  const text = files[entry]!;
  const paths = [...new Set([...Object.keys(files), ...Object.keys(added)])]
    .filter((path) => path !== entry && !removed.includes(path))
    .toSorted();
  return syncFiles(text, parseResolver(text, entry), paths);
}
