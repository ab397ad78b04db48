import { directionOf } from '../../internal/language.js';
import { scopeAttributeNames, type Scope } from '../../internal/scope.js';

/** The key of `localStorage` that holds the reader's choice. */
export const STORAGE_KEY = 'ws-scope';

/**
 * Saves the reader's choice for the next visit, where `BrandScript` reads it.
 * @param scope the fields that the reader chose; a language without `dir` also saves its direction
 */
export function rememberScope(scope: Scope, storageKey: string = STORAGE_KEY): void {
  try {
    const dir = scope.dir ?? (scope.lang && directionOf(scope.lang));
    localStorage.setItem(storageKey, JSON.stringify({ ...scope, dir }));
  } catch {
    // Storage may be full or blocked; the choice then lasts for this visit.
  }
}

/** A string literal that is safe inside a `<script>`. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/**
 * The program that sets the attributes on `<html>` before the first paint. It is small, has no dependency, and does
 * nothing on any error. Only short plain words are read from storage.
 *
 * With a nonce it leaves it for styled-components in `<meta property="csp-nonce">`: one setting for scripts and styles. As a
 * property, which style sheets cannot read.
 */
export function brandScriptSource(storageKey: string, followSystem: boolean): string {
  const names = scopeAttributeNames;
  return (
    `(function(k,a,s){var d=document.documentElement;` +
    `try{var v=JSON.parse(localStorage.getItem(k))||{};` +
    `a.forEach(function(n){var x=v[n.replace("data-","")];` +
    `typeof x=="string"&&/^[\\w-]{1,40}$/.test(x)&&d.setAttribute(n,x)})}catch(e){}` +
    `var c=document.currentScript,m;` +
    `if(c&&c.nonce&&!document.querySelector('meta[property="csp-nonce"]')){m=document.createElement("meta");` +
    `m.setAttribute("property","csp-nonce");m.nonce=c.nonce;document.head.append(m)}` +
    `s&&!d.hasAttribute("data-mode")&&matchMedia("(prefers-color-scheme: dark)").matches&&d.setAttribute("data-mode","dark")` +
    `})(${literal(storageKey)},${literal(names)},${literal(followSystem)})`
  );
}
