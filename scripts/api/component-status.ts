/** docs/components/status.json: how far each component is, from its files and its tests. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { componentFolders } from '../../packages/react/build/components.js';
import { at, root } from '../run/paths.mjs';
import { apgCoverage, engineComponents } from './apg-ledger.js';
import type { ComponentDocs } from './component-props.js';

/** `experimental`: a test, a story or a picture is missing. `beta`: props may change in a minor version. */
export type Maturity = 'experimental' | 'beta' | 'stable' | 'deprecated';

/** The status of one component folder. */
export interface ComponentStatus {
  /** Sub-path of `@wusum/react`, e.g. `dialog`. */
  readonly path: string;
  readonly maturity: Maturity;
  /** The version of the package in which its page was written first. */
  readonly since: string;
  /** Files of tests of its own. */
  readonly tests: number;
  readonly stories: number;
  /** Whether its pictures are compared in every brand. */
  readonly pictures: boolean;
  /** Folders of `packages/react/test` whose tests run over every component. */
  readonly suites: readonly string[];
  /** Engines that render its stories. */
  readonly engines: readonly string[];
  /** Whether its keys are pressed in every engine. */
  readonly keys: boolean;
  /** Examples of the ARIA Authoring Practices that it follows, with the number of behaviours. */
  readonly practices: readonly { readonly example: string; readonly tested: number; readonly reasons: number }[];
}

const folder = 'packages/react/src/components';
const file = 'docs/components/status.json';

const readJson = <T>(path: string): T => JSON.parse(readFileSync(at(path), 'utf8')) as T;
const count = (pattern: string): number => globSync(pattern, { cwd: root }).length;

/** The status of every component, in the order of the folders. @param docs descriptions by folder */
export function componentStatus(docs: ReadonlyMap<string, readonly ComponentDocs[]>): ComponentStatus[] {
  const { version } = readJson<{ version: string }>('packages/react/package.json');
  const before = new Map(
    existsSync(at(file)) ? readJson<ComponentStatus[]>(file).map(({ path, since }) => [path, since] as const) : [],
  );
  const practices = apgCoverage();
  const keys = new Set(engineComponents());
  const suites = suitesOfAll();
  const engines = engineNames();
  return componentFolders(at('packages', 'react')).map((path) => {
    const facts = {
      tests: count(`${folder}/${path}/*.test.tsx`),
      stories: storiesOf(path),
      pictures: existsSync(at(`packages/react/test/pictures/references/${path}.webp`)),
    };
    const isDeprecated = docs.get(path)?.some(({ description }) => description.includes('@deprecated')) ?? false;
    return {
      path,
      maturity: maturityOf({ ...facts, version, isDeprecated }),
      since: before.get(path) ?? version,
      ...facts,
      suites,
      engines,
      keys: keys.has(path),
      practices: practices
        .filter(({ component }) => component === path)
        .map(({ example, behaviours }) => {
          const tested = Object.values(behaviours).filter((one) => one === true).length;
          return { example, tested, reasons: Object.keys(behaviours).length - tested };
        }),
    };
  });
}

interface Evidence extends Pick<ComponentStatus, 'tests' | 'stories' | 'pictures'> {
  /** Of the package. */
  readonly version: string;
  readonly isDeprecated: boolean;
}

/** The maturity of a component by its evidence. */
export function maturityOf({ tests, stories, pictures, version, isDeprecated }: Evidence): Maturity {
  if (isDeprecated) return 'deprecated';
  if (tests === 0 || stories === 0 || !pictures) return 'experimental';
  return version.startsWith('0.') ? 'beta' : 'stable';
}

const storiesOf = (path: string): number =>
  globSync(`${folder}/${path}/*.stories.tsx`, { cwd: root }).flatMap((one) => [
    ...readFileSync(at(one), 'utf8').matchAll(/^export const [A-Z]\w* =/gmu),
  ]).length;

/** Folders of tests that import the list of all components. */
const suitesOfAll = (): string[] =>
  [
    ...new Set(
      globSync('packages/react/test/*/*.test.ts', { cwd: root })
        .filter((one) => readFileSync(at(one), 'utf8').includes('/page/components.js'))
        .map((one) => one.split('/').at(-2)!),
    ),
  ].toSorted();

/** Names of the projects of the suite of engines, from its files. */
const engineNames = (): string[] =>
  ['chromium', 'firefox', 'webkit'].filter((name) => existsSync(at(`packages/react/test/engines/${name}.ts`)));
