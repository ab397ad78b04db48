import type { CopyKey } from '../../copy/index.js';
import { valueAt } from '../../data/token-values.js';
import type { Language, TokenRecord } from '../../data/types.js';

/** One way to write a thing down elsewhere. */
export interface CopyForm {
  /** The name of the form: a key of the studio's copy, or a name that is the same in all languages. */
  readonly name: CopyKey | { readonly proper: string };
  readonly text: string;
  /** What the menu shows in place of a text that is too long for it. @default the text */
  readonly shown?: string;
  /** The language of the text. @default code, which has no language */
  readonly lang?: Language;
}

const proper = (name: string) => ({ proper: name });

/** `color.text.muted` → `color/text/muted`, the name of the variable in Figma. */
const figmaName = (path: string): string => path.replaceAll('.', '/');

/** The forms of a token: CSS, TypeScript, Figma, and its value in these contexts. */
export function tokenForms(token: TokenRecord, contexts: Readonly<Record<string, string>>): CopyForm[] {
  const value = valueAt(token, contexts);
  return [
    { name: proper('CSS'), text: `var(${token.variable})` },
    { name: proper('TypeScript'), text: token.reference },
    { name: proper('Figma'), text: figmaName(token.path) },
    ...(value ? [{ name: 'copy.value' as const, text: value.css }] : []),
    ...(value?.wide ? [{ name: proper('P3'), text: value.wide }] : []),
  ];
}
