import type { ComponentType } from 'react';
import type { StoryEntry } from './types.js';

/** Renders a story in an element and calls its play function. */
type Run = (context: { readonly canvasElement: HTMLElement }) => Promise<void>;

export interface Story extends StoryEntry {
  readonly Component: ComponentType;
  readonly run: Run;
}

interface Exported {
  readonly Component?: ComponentType;
  readonly run?: Run;
  readonly input?: { readonly play?: unknown };
}
type Exports = Record<string, Exported>;

const modules = {
  ...import.meta.glob<Exports>('../../src/components/*/*.stories.tsx', { eager: true }),
  ...import.meta.glob<Exports>('../../../tribe/src/*/*/*.stories.tsx', { eager: true }),
};

/** The folder of a component; one of the tribe has that of its area before it. */
const componentOf = (path: string): string =>
  path
    .split('/')
    .slice(path.includes('/tribe/') ? -3 : -2, -1)
    .join('/');

/** What an id begins with: the folder, and the file where a folder has several. */
function ownerOf(path: string): string {
  const folder = componentOf(path);
  const isOne = Object.keys(modules).filter((each) => componentOf(each) === folder).length === 1;
  return isOne ? folder : `${folder}/${path.split('/').at(-1)!.replace('.stories.tsx', '')}`;
}

/** Every story of every component, for the page and for the server that renders them. */
export const all: readonly Story[] = Object.entries(modules).flatMap(([path, exports]) => {
  const component = componentOf(path);
  const owner = ownerOf(path);
  return Object.entries(exports).flatMap(([name, story]) => {
    const { Component, input } = story;
    if (!Component || !story.run) return [];
    const run: Run = (context) => story.run!(context);
    return [{ id: `${owner}/${name}`, component, name, hasPlay: Boolean(input?.play), Component, run }];
  });
});

/** @throws for an unknown id */
export function find(id: string): Story {
  const story = all.find((each) => each.id === id);
  if (!story) throw new Error(`Unknown story "${id}".`);
  return story;
}
