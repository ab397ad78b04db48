/**
 * Runs a `*.styles.ts` in Node, with the real styled-components, and reads off what the builds need of each part: its
 * host element, its stable class, its template as one string and the CSS that styled-components makes of it.
 */
import { relative } from 'node:path';
import { createElement, type ElementType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { loadModule } from './load-module.js';

/** A styled component after evaluation. */
export interface StyledPart {
  /** The name under which the file exports it. */
  readonly name: string;
  /** The host element, e.g. `button`. */
  readonly tag: string;
  /** Its class in both entries; the `componentId` of its `withConfig`. */
  readonly className: string;
  /** The template, constants joined and parts resolved to their classes. */
  readonly template: string;
  /** The compiled CSS, on `.className`. */
  readonly css: string;
}

interface StyledInternals {
  readonly styledComponentId?: string;
  readonly target?: unknown;
  readonly attrs?: readonly unknown[];
  readonly shouldForwardProp?: unknown;
  readonly componentStyle?: { readonly rules: readonly unknown[] };
}

/**
 * @param file absolute path of a `*.styles.ts`
 * @returns its parts in the order of their names, and the files that it read (for a watcher)
 * @throws Error when an export is not a static styled component with a `componentId`
 */
export async function evaluateStyles(file: string): Promise<{ parts: StyledPart[]; inputs: string[] }> {
  const { exports, inputs } = await loadModule(file);
  const parts = Object.entries(exports).map(([name, value]) => readPart(value as StyledInternals, name, file));
  if (parts.length === 0) throw new Error(`${relative(process.cwd(), file)}: exports no styled component.`);
  return { parts, inputs };
}

function readPart(component: StyledInternals, name: string, file: string): StyledPart {
  const fail = (why: string) => {
    throw new Error(`${relative(process.cwd(), file)}: \`${name}\` ${why}`);
  };
  const { styledComponentId: className, target, componentStyle } = component;
  if (!className || !componentStyle) return fail('is not a styled component; a styles file exports nothing else.');
  if (typeof target !== 'string') return fail('styles a component; style a host element and use `as` or asChild.');
  if (!/^ws-[a-z0-9-]+$/.test(className))
    return fail("needs .withConfig({ componentId: 'ws-…' }): its class must be stable.");
  if (component.attrs?.length || component.shouldForwardProp)
    return fail('uses attrs or shouldForwardProp; give props in JSX.');
  const dynamic = componentStyle.rules.find((rule) => typeof rule !== 'string');
  if (dynamic !== undefined)
    return fail(`has an interpolation that is not a constant (${typeof dynamic}); use a data attribute.`);
  const template = tidy(componentStyle.rules.join(''));
  return { name, tag: target, className, template, css: compile(component as unknown as ElementType, className) };
}

/** Whitespace and comments mean nothing in CSS outside strings, and our strings hold neither. */
function tidy(template: string): string {
  return template
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};])\s*/g, '$1')
    .trim();
}

/** Renders the part once and moves its rules from the generated class to the stable one. */
function compile(component: ElementType, className: string): string {
  const sheet = new ServerStyleSheet();
  try {
    const markup = renderToStaticMarkup(sheet.collectStyles(createElement(component)));
    const generated = /class="([^"]*)"/
      .exec(markup)?.[1]
      ?.split(' ')
      .find((name) => name !== className);
    const css = sheet
      .getStyleTags()
      .replace(/<\/?style[^>]*>/g, '')
      .replace(/\/\*!sc\*\//g, '')
      .replace(/data-styled\.g\d+\[id="[^"]*"\]\{content:"[^"]*"\}/g, '')
      .trim();
    return generated ? css.replaceAll(new RegExp(`\\.${generated}(?![\\w-])`, 'g'), `.${className}`) : css;
  } finally {
    sheet.seal();
  }
}
