import type { BrandContent } from '@wusum/compiler/watch';
import type { DraftStyle } from '../../draft-css.js';
import type { UndoDirection } from '../undo-key.js';
import type { Axes } from '../../axes.js';

/** Messages between the manager and the editor in its frame. Both accept them from each other only. */
export type ToEditor =
  | { readonly type: 'wusum/editor/axes'; readonly axes: Partial<Axes> }
  /** A page has started and shows no draft yet. */
  | { readonly type: 'wusum/editor/request' }
  /** Files of the token folder have changed. */
  | { readonly type: 'wusum/editor/sources' }
  /** Storybook was opened with a link that has a draft. */
  | { readonly type: 'wusum/editor/link'; readonly link: string }
  /** ⌘S was pressed in Storybook or in a page. */
  | { readonly type: 'wusum/editor/save' }
  /** The keys of undo were pressed in Storybook or in a page. */
  | { readonly type: 'wusum/editor/undo'; readonly direction: UndoDirection };

export type FromEditor =
  /** The editor has started. */
  | { readonly type: 'wusum/editor/ready' }
  | { readonly type: 'wusum/editor/style'; readonly style: DraftStyle }
  /** The brands of the draft whose words, voice, names or marks differ from the theme's. */
  | { readonly type: 'wusum/editor/brands'; readonly brands: readonly BrandContent[] }
  /** A story of a component is to be shown. */
  | { readonly type: 'wusum/editor/story'; readonly component: string }
  /** How many entries the draft changes. */
  | { readonly type: 'wusum/editor/changes'; readonly count: number };
