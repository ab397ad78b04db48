/// <reference types="vite/client" />
/** The facts of docs/components/components.json, which `npm run docs` generates from types and styles. */

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
  /** Whether a value can follow a breakpoint: `md:4`. */
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

/** The docs of every component folder; none outside of this repository. */
export const loadDocs = async (): Promise<readonly FolderDocs[]> =>
  (await loadOnlyFile(() =>
    import.meta.glob<readonly FolderDocs[]>('../../../../docs/components/components.json', { import: 'default' }),
  )) ?? [];

/** The folder of a component by its title in the sidebar: `Dialog` has `Dialog.Root`, `Dialog.Trigger`, … */
export const loadFolderDocs = async (title: string): Promise<FolderDocs | undefined> =>
  findFolder(await loadDocs(), title);

export const findFolder = (folders: readonly FolderDocs[], title: string): FolderDocs | undefined =>
  folders.find(({ components }) => components.some(({ name }) => name.split('.')[0] === title));
