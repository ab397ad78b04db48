/// <reference types="vite/client" />
/** The facts of `components.json` in docs/components and docs/tribe, which `npm run docs` generates from types and styles. */

import { documentedOf } from './documented.js';
import { loadOnlyFile } from './load-only-file.js';

export interface PropDocs {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly default?: string;
  readonly description: string;
}

export interface ComponentDocs {
  /** As it is written in code: `Button`, `Dialog.Content`. */
  readonly name: string;
  readonly description: string;
  readonly props: readonly PropDocs[];
}

export interface AttributeDocs {
  readonly name: string;
  /** Empty if styles select the presence of the attribute only. */
  readonly values: readonly string[];
  /** Whether a value can follow a breakpoint: `m-4`. */
  readonly responsive: boolean;
}

export interface PartDocs {
  readonly name: string;
  readonly element: string;
  readonly className: string;
  readonly attributes: readonly AttributeDocs[];
  /** CSS variables that the part's rules read. */
  readonly reads: readonly string[];
  /** CSS variables that the part's rules set. */
  readonly sets: readonly string[];
}

/** One component folder: a component, or a namespace of parts. */
export interface FolderDocs {
  readonly path: string;
  readonly components: readonly ComponentDocs[];
  readonly parts: readonly PartDocs[];
}

/** The docs of every component folder of `@wusum/react`; none outside of this repository. */
export const loadDocs = async (): Promise<readonly FolderDocs[]> =>
  (await loadOnlyFile(() =>
    import.meta.glob<readonly FolderDocs[]>('../../../../docs/components/components.json', { import: 'default' }),
  )) ?? [];

/** The same of `@wusum/tribe`. */
const loadTribeDocs = async (): Promise<readonly FolderDocs[]> =>
  (await loadOnlyFile(() =>
    import.meta.glob<readonly FolderDocs[]>('../../../../docs/tribe/components.json', { import: 'default' }),
  )) ?? [];

/** The folder of a component by the title of its docs: `Components/Dialog` has `Dialog.Root`, `Dialog.Trigger`, … */
export async function loadFolderDocs(title: string): Promise<FolderDocs | undefined> {
  const documented = documentedOf(title);
  if (documented === undefined) return undefined;
  return findFolder(await (documented.package === 'tribe' ? loadTribeDocs() : loadDocs()), documented.name);
}

export const findFolder = (folders: readonly FolderDocs[], name: string): FolderDocs | undefined =>
  folders.find(({ components }) => components.some((component) => component.name.split('.')[0] === name));
