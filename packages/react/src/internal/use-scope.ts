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

/** One observer for the page, however many components listen. */
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

/** A scope in which the direction is known. */
export interface ResolvedScope extends Scope {
  readonly dir: Direction;
}

/**
 * What holds here: the nearest `Brand`, else the attributes of `<html>` (watched), else the theme's defaults.
 * On the server, and in the first render after it, `<html>` is not read: markup must be the same on both sides. Where a
 * server renders the page, `<Brand asChild lang brand>` around `<html>` says what holds.
 *
 * Attributes on plain elements between are not seen by React. The colours follow them; for words use `Brand`.
 */
export function useScope(): ResolvedScope {
  const near = useContext(ScopeContext);
  const root = useSyncExternalStore(subscribe, snapshot, () => serverScope);
  return useMemo(() => ({ ...root, ...near, dir: near.dir ?? root.dir ?? 'ltr' }), [near, root]);
}
