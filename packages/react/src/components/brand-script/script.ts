import { directionOf } from '../../internal/language.js';
import { scopeAttributeNames, type Scope } from '../../internal/scope.js';
import { brandScriptDefaults } from './BrandScript.props.js';

/**
 * Keeps the reader's choice for the next visit, where `BrandScript` finds it.
 * @param scope what was chosen; what is left out stays with the page, but a language brings its direction
 */
export function rememberScope(scope: Scope, storageKey: string = brandScriptDefaults.storageKey): void {
  try {
    const dir = scope.dir ?? (scope.lang && directionOf(scope.lang));
    localStorage.setItem(storageKey, JSON.stringify({ ...scope, dir }));
  } catch {
    // Storage may be full or forbidden; the choice then holds for this visit.
  }
}

/** A string literal that may stand inside a `<script>`. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/**
 * The program that sets the attributes on `<html>` before the first paint. It is small, depends on nothing, and does
 * nothing on any error. Only short plain words are taken from storage.
 */
export function brandScriptSource(storageKey: string, followSystem: boolean): string {
  const names = scopeAttributeNames;
  return (
    `(function(k,a,s){var d=document.documentElement;` +
    `try{var v=JSON.parse(localStorage.getItem(k))||{};` +
    `a.forEach(function(n){var x=v[n.replace("data-","")];` +
    `typeof x=="string"&&/^[\\w-]{1,40}$/.test(x)&&d.setAttribute(n,x)})}catch(e){}` +
    `s&&!d.hasAttribute("data-mode")&&matchMedia("(prefers-color-scheme: dark)").matches&&d.setAttribute("data-mode","dark")` +
    `})(${literal(storageKey)},${literal(names)},${literal(followSystem)})`
  );
}
