'use client';

import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
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

/** One observer for the page, for any number of components. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!observer) {
    observer = new MutationObserver(() => {
      const before = rootScope;
      readRoot();
      if (before !== rootScope) for (const each of listeners) each();
    });
    observer.observe(document.documentElement, { attributeFilter: scopeAttributeNames });
    readRoot();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}

function snapshot(): Scope {
  if (!observer) readRoot();
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
  return useMemo(() => ({ ...root, ...near, dir: near.dir ?? root.dir ?? 'ltr' }), [near, root]);
}
