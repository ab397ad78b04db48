import { defaultContext, scriptAxis } from '@wusum/dtcg/internal';
import type { Location } from '@wusum/diagnostics';
import type { CompileReporter } from '../compile-reporter.js';
import type { Permutation, TokenSystem } from '@wusum/dtcg';
import { knownScripts, isPublished, propertyName, propertyPath, typographyParts } from '@wusum/platforms/internal';
import { cssVariableName } from '@wusum/platforms';

/** A name that is valid in a file name, an attribute and a type without quotes. */
const plainName = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;
/** `brands/index.js` lists the brands. */
const takenName = 'index';
/** The object of typed variables. */
const typescriptPrefix = 'vars.';

/** The axes of a document and their locations. */
type AxisPlaces = Pick<TokenSystem, 'axes' | 'placeOf'>;

/** Contexts become file names and attribute values: `brands/<brand>.css`, `data-mode="dark"`. */
export function checkContextNames(document: AxisPlaces, reporter: CompileReporter): void {
  for (const axis of document.axes) {
    for (const name of [axis.name, ...axis.contexts]) {
      if (plainName.test(name) && name !== takenName) continue;
      reporter.add('WS-E001', `"${name}" cannot be the name of an axis or context.`, {
        location: document.placeOf(axis.name, name),
      });
    }
  }
}

/** No element would have a script in which no language is written. */
export function checkScripts(document: AxisPlaces, reporter: CompileReporter): void {
  const script = document.axes.find(({ name }) => name === scriptAxis);
  if (script === undefined) return;
  for (const context of script.contexts) {
    if (context === defaultContext(script) || knownScripts.includes(context)) continue;
    reporter.add('WS-E006', `The script "${context}" is not known.`, {
      location: document.placeOf(scriptAxis, context),
    });
  }
}

/**
 * Two tokens must not share a CSS variable or a property of `vars`: one would silently replace the other.
 *
 * @param draft whether a shared property is a warning: a draft is shown with CSS alone, and systems without TypeScript
 *   have such names
 */
export function checkVariableNames(permutation: Permutation, reporter: CompileReporter, draft = false): void {
  const takenBy = new Map<string, Claim>();
  for (const token of permutation.tokens.values()) {
    if (!isPublished(token)) continue;
    const claim = { path: token.path, location: token.location };
    for (const name of namesOf(token.path, token.type === 'typography')) {
      const other = takenBy.get(name);
      if (other === undefined) takenBy.set(name, claim);
      else if (other.path !== token.path) report(reporter, name, { claim, other, draft });
    }
  }
}

interface Claim {
  readonly path: string;
  readonly location: Location;
}

function namesOf(path: string, hasParts: boolean): string[] {
  const properties = propertyPath(path);
  const names = [cssVariableName(path), `${typescriptPrefix}${properties.join('.')}`];
  if (!hasParts) return names;
  const own = properties.at(-1)!;
  const group = ['vars', ...properties.slice(0, -1)].join('.');
  const parts = typographyParts.flatMap((part) => [
    `${cssVariableName(path)}-${part}`,
    `${group}.${own}${propertyName(`x-${part}`).slice(1)}`,
  ]);
  return [...names, ...parts];
}

interface Clash {
  readonly claim: Claim;
  readonly other: Claim;
  readonly draft: boolean;
}

function report(reporter: CompileReporter, name: string, { claim, other, draft }: Clash): void {
  reporter.add('WS-E002', `"${claim.path}" and "${other.path}" would both be called ${name}.`, {
    location: claim.location,
    related: [{ message: 'the other token', location: other.location }],
    ...(draft && name.startsWith(typescriptPrefix) && { severity: 'warning' as const }),
  });
}
