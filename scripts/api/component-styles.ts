/** Reads parts, `data-*` attributes and CSS variables of components from their compiled styles and their JSX. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { Visitor } from 'vite';
import { evaluateStyles, type StyledPart } from '../../packages/react/build/evaluate-styles.js';
import { namedImports, parseSource } from '../../packages/react/build/source.js';

export interface AttributeDocs {
  /** e.g. `data-size` */
  readonly name: string;
  /** Values that styles select; none where it is there or not, or where nothing selects it. */
  readonly values: readonly string[];
  /** Values may also follow a breakpoint, as in `m-4`. */
  readonly responsive: boolean;
}

export interface PartDocs {
  readonly name: string;
  readonly element: string;
  /** Its class, the same in both entry points. */
  readonly className: string;
  readonly attributes: readonly AttributeDocs[];
  /** Variables that its rules read, without those that they set. */
  readonly reads: readonly string[];
  readonly sets: readonly string[];
}

/** @param folder absolute path of a component folder */
export async function componentParts(folder: string): Promise<PartDocs[]> {
  const files = globSync('*.styles.ts', { cwd: folder }).toSorted();
  const parts = (await Promise.all(files.map((file) => evaluateStyles(join(folder, file))))).flatMap(
    (one) => one.parts,
  );
  const attributes = new Attributes();
  for (const part of parts) for (const css of part.rules) readSelectors(css, attributes);
  for (const file of globSync('*.tsx', { cwd: folder })) {
    if (!/\.(test|stories)\.tsx$/.test(file)) readJsx(join(folder, file), parts, attributes);
  }
  return parts.map((part) => ({
    name: part.name,
    element: part.tag,
    className: part.className,
    attributes: attributes.of(part.className),
    ...variablesOf(part),
  }));
}

/** What `responsive` of @wusum/react writes before a value: the first letter of a breakpoint. */
const afterBreakpoint = /^[smlx]-/u;

/** Values by attribute by class. */
class Attributes {
  readonly #all = new Map<string, Map<string, Set<string>>>();

  add(className: string, name: string, value?: string): void {
    const own = this.#all.get(className) ?? new Map<string, Set<string>>();
    const values = own.get(name) ?? new Set<string>();
    if (value !== undefined) values.add(value);
    this.#all.set(className, own.set(name, values));
  }

  of(className: string): AttributeDocs[] {
    const own = [...(this.#all.get(className) ?? [])].toSorted(([one], [other]) => one.localeCompare(other, 'en'));
    return own.map(([name, values]) => ({
      name,
      values: [...new Set([...values].map((value) => value.replace(afterBreakpoint, '')))],
      responsive: [...values].some((value) => afterBreakpoint.test(value)),
    }));
  }
}

function readSelectors(css: string, attributes: Attributes): void {
  postcss.parse(css).walkRules(({ selectors, parent }) => {
    if (parent?.type === 'atrule' && (parent as postcss.AtRule).name === 'keyframes') return;
    for (const selector of selectors)
      for (const one of selectorParser().astSync(selector).nodes) readSelector(one, attributes);
  });
}

/** What one compound of a selector asks of its element. */
interface Compound {
  readonly classes: string[];
  readonly attributes: selectorParser.Attribute[];
}

function readSelector(selector: selectorParser.Selector, attributes: Attributes): void {
  for (const { classes, attributes: asked } of compoundsOf(selector))
    for (const className of classes)
      for (const { attribute, value } of asked)
        if (attribute.startsWith('data-')) attributes.add(className, attribute, value);
}

function compoundsOf(selector: selectorParser.Selector): Compound[] {
  const compounds: Compound[] = [{ classes: [], attributes: [] }];
  for (const node of selector.nodes) {
    const last = compounds.at(-1)!;
    if (node.type === 'combinator') compounds.push({ classes: [], attributes: [] });
    else if (node.type === 'class') last.classes.push(node.value);
    else if (node.type === 'attribute') last.attributes.push(node);
    // The last compound of `:where(…)` and the like is the same element; `:has(…)` asks for others.
    else if (node.type === 'pseudo' && node.value !== ':has')
      for (const inner of node.nodes) last.attributes.push(...compoundsOf(inner).at(-1)!.attributes);
  }
  return compounds;
}

/** Attributes that a component sets on a part, though no style selects them. */
function readJsx(file: string, parts: readonly StyledPart[], attributes: Attributes): void {
  const source = parseSource(file, readFileSync(file, 'utf8'));
  const imported = new Map(namedImports(source).map(({ local, imported: name }) => [local, name]));
  new Visitor({
    JSXOpeningElement({ name, attributes: given }) {
      const part = name.type === 'JSXIdentifier' && parts.find((one) => one.name === imported.get(name.name));
      if (!part) return;
      for (const one of given)
        if (one.type === 'JSXAttribute' && one.name.type === 'JSXIdentifier' && one.name.name.startsWith('data-'))
          attributes.add(part.className, one.name.name);
    },
  }).visit(source.program);
}

function variablesOf({ rules }: StyledPart): Pick<PartDocs, 'reads' | 'sets'> {
  const reads = new Set<string>();
  const sets = new Set<string>();
  for (const css of rules) {
    postcss.parse(css).walkDecls(({ prop, value }) => {
      if (prop.startsWith('--')) sets.add(prop);
      for (const [, name] of value.matchAll(/var\(\s*(--[\w-]+)/g)) reads.add(name!);
    });
  }
  return { reads: [...reads].filter((name) => !sets.has(name)).toSorted(), sets: [...sets].toSorted() };
}
