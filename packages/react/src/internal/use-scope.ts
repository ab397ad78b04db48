'use client';

import { createContext, useContext, useSyncExternalStore } from 'react';
import { readOwnScope, scopeAttributeNames, type Direction, type Scope } from './scope.js';

/** The nearest `Brand`; empty where there is none. */
export const ScopeContext = createContext<Scope>({});

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;
let rootScope: Scope = {};
const serverScope: Scope = {};

function readRoot(): void {
  const next = readOwnScope(document.documentElement);
  if (JSON.stringify(next) !== JSON.stringify(rootScope)) rootScope = next;
}

function tellAll(): void {
  for (const each of listeners) each();
}

/** Reads the attributes again. @returns whether one has changed */
function hasChanged(): boolean {
  const before = rootScope;
  readRoot();
  return before !== rootScope;
}

/** One observer for the page, for any number of components. */
function observe(): void {
  observer = new MutationObserver(() => {
    if (hasChanged()) tellAll();
  });
  observer.observe(document.documentElement, { attributeFilter: scopeAttributeNames });
  readRoot();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!observer) observe();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}

/** Each component calls it twice a render: attributes are read only after they were written. */
function snapshot(): Scope {
  if (!observer) observe();
  else if (observer.takeRecords().length > 0 && hasChanged()) queueMicrotask(tellAll);
  return rootScope;
}

/** A scope with a direction. */
export interface ResolvedScope extends Scope {
  readonly dir: Direction;
}

/**
 * The scope around: of the nearest `Brand`, else of the attributes of `<html>` (observed), else the theme's defaults.
 * On the server, and in the first render in the browser, `<html>` is not read: the markup must be the same. Where a server
 * renders the page, put `<Brand asChild lang brand>` around `<html>`.
 *
 * React does not see attributes of plain elements in between. Colours follow them; for messages use `Brand`.
 */
export function useScope(): ResolvedScope {
  const near = useContext(ScopeContext);
  const root = useSyncExternalStore(subscribe, snapshot, () => serverScope);
  return resolve(near, root);
}

/** For what happens later, in a handler: reads the scope when it is called, and no change of it renders the component. */
export function useScopeReader(): () => ResolvedScope {
  const near = useContext(ScopeContext);
  return () => resolve(near, snapshot());
}

/** Nearest scope → the scope around that it was resolved with, and the result: the same object for all components in it. */
const resolved = new WeakMap<Scope, { readonly root: Scope; readonly scope: ResolvedScope }>();

function resolve(near: Scope, root: Scope): ResolvedScope {
  const known = resolved.get(near);
  if (known?.root === root) return known.scope;
  const scope = { ...root, ...near, dir: near.dir ?? root.dir ?? 'ltr' };
  resolved.set(near, { root, scope });
  return scope;
}
