import type { ReactNode } from 'react';
import type { CopyKey } from '../copy/index.js';
import type { BrandData, PairRecord, TokenRecord } from '../data/types.js';
import { loadDocs } from '../docs/component-docs.js';
import { useBrand } from '../parts/page-scope.js';
import { useLoaded } from '../parts/use-loaded.js';
import { usePairs, useTokens } from '../parts/use-theme-file.js';

/** What a block cannot do without. */
export type Need =
  | 'ramps'
  | 'roles'
  | 'pairs'
  | 'type'
  | 'tokens'
  | 'words'
  | 'mark'
  | 'pattern'
  | 'voice'
  | 'components';

/** The sentence that names what is missing, and how to add it. */
export const missingKey = (need: Need): CopyKey => `addon.missing.${need}`;

/** What is known of a theme; a member is missing while its file loads. */
interface Data {
  readonly tokens: readonly TokenRecord[] | undefined;
  readonly pairs: readonly PairRecord[] | undefined;
  /** The components that this Storybook lists. */
  readonly components: readonly unknown[] | undefined;
  readonly brand: BrandData;
}

type Has = (data: Data, props: Readonly<Record<string, unknown>>) => boolean | undefined;

const isRamp = ({ path }: TokenRecord): boolean => /^color\.ramp\.[^.]+\.\d+$/u.test(path);
const isRole = ({ path, type }: TokenRecord): boolean => type === 'color' && /^color\.(?!ramp\.|seed\.)/u.test(path);

/** Whether the theme has what a need names, for the props of a block; `undefined`: not known yet. */
const has: Readonly<Record<Need, Has>> = {
  ramps: ({ tokens }) => tokens?.some(isRamp),
  roles: ({ tokens }) => tokens?.some(isRole),
  pairs: ({ pairs }) => pairs && pairs.length > 0,
  type: ({ tokens }) => tokens?.some(({ type }) => type === 'typography'),
  tokens: ({ tokens }, { token, under = '' }) =>
    tokens?.some(({ path }) => (typeof token === 'string' ? path === token : path.startsWith(String(under)))),
  words: ({ brand }) => Object.values(brand.messages).some((messages) => Object.keys(messages).length > 0),
  mark: ({ brand }) => brand.mark.strokes.length > 0,
  pattern: ({ brand }) => Object.values(brand.mark.patterns).some((tile) => tile.body !== ''),
  voice: ({ brand }) => brand.voice.traits.length > 0 || Object.values(brand.voice.tone).some((at) => at !== 0),
  components: ({ components }) => components && components.length > 0,
};

/** What a block needs, for its props; `undefined`: it shows something in every theme. */
export type NeedOf<Props> = (props: Props) => Need | undefined;

export interface NeededProps {
  readonly need: Need;
  /** Props of the block. */
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: ReactNode;
  /** In place of the block. */
  readonly otherwise: ReactNode;
}

/** Shows a block if the theme has what it needs. While a file loads, the block is shown: it waits on its own. */
export function Needed({ need, props, children, otherwise }: NeededProps) {
  const data = { brand: useBrand(), tokens: useTokens(), pairs: usePairs(), components: useLoaded(loadDocs) };
  return has[need](data, props) === false ? otherwise : children;
}
