/** The choice of the reader for the whole page: attributes of `<html>`, and storage, where `BrandScript` reads it. */
import { rememberScope, STORAGE_KEY } from '../components/brand-script/script.js';
import { directionOf } from './language.js';
import { toAttributes, type Scope } from './scope.js';

/** The stored choice; empty where there is none, or storage is blocked. */
export function storedScope(storageKey: string = STORAGE_KEY): Scope {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Scope) : {};
  } catch {
    return {};
  }
}

/** Sets fields of the choice, with the direction of a language, on the page of `node`, and stores them for the next visit. */
export function chooseScope(node: Node, scope: Scope, storageKey: string = STORAGE_KEY): void {
  const next = scope.lang ? { dir: directionOf(scope.lang), ...scope } : scope;
  rememberScope({ ...storedScope(storageKey), ...next }, storageKey);
  const { documentElement } = node.ownerDocument ?? document;
  for (const [name, value] of Object.entries(toAttributes(next))) documentElement.setAttribute(name, value as string);
}
