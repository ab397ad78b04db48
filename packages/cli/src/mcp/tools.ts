import { resolve } from 'node:path';
import { codeEntry, codeTable } from '@wusum/compiler';
import { docsOf, suggest } from '@wusum/diagnostics';
import { codeOfRule } from '@wusum/voice';
import { ruleNames } from '@wusum/voice/check';
import { didYouMean } from '../config/contexts.js';
import { UsageError } from '../terminal.js';
import { checkText, type CheckedFile } from '../voice/check-files.js';
import { openVoice, type OpenedVoice } from '../voice/open-voice.js';

/** Where the tools work. */
export interface ToolContext {
  readonly cwd: string;
  /** The brand of calls that name none; `undefined` is that of the resolver document. */
  readonly brand?: string | undefined;
}

interface TextInput {
  readonly text: string;
  readonly language?: string;
  readonly brand?: string;
  readonly file?: string;
}

/** Lists of a voice: each entry has a name. */
export const voiceKinds = ['terms', 'situations', 'traits', 'channels', 'mechanics'] as const;
export const listKinds = ['rules', ...voiceKinds] as const;

type Named = { readonly name: string };

function entriesOf({ voice }: OpenedVoice, kind: (typeof voiceKinds)[number]): readonly Named[] {
  return kind === 'terms' ? voice.lexicon : (voice[kind] ?? []);
}

/** The tokens are read at each call: an assistant stays open for days. */
function open({ cwd, brand: usual }: ToolContext, brand: string | undefined, language?: string): Promise<OpenedVoice> {
  const wanted = brand ?? usual;
  // No files: a text is given.
  return openVoice([], { ...(wanted !== undefined && { brand: wanted }), ...(language && { language }) }, cwd);
}

/** Checks a text as a file; of plain text, the name says the language. */
async function checked(input: TextInput, context: ToolContext, voice: OpenedVoice, fix: boolean): Promise<CheckedFile> {
  const { text, language } = input;
  if (language !== undefined) requireTag(language);
  const file = input.file ?? (language === undefined ? 'text.txt' : `text.${language}.txt`);
  return checkText({ path: resolve(context.cwd, file), file, source: text }, { voice, cwd: context.cwd, fix });
}

function requireTag(language: string): void {
  try {
    Intl.getCanonicalLocales(language);
  } catch {
    throw new UsageError(`"${language}" is not a BCP 47 tag, such as en or ar.`);
  }
}

const findingsOf = ({ diagnostics }: CheckedFile) =>
  diagnostics.map(({ docs: _docs, location, ...finding }) => ({
    ...finding,
    line: location?.line,
    column: location?.column,
  }));

export async function checkTool(input: TextInput, context: ToolContext): Promise<object> {
  const voice = await open(context, input.brand, input.language);
  const result = await checked(input, context, voice, false);
  return { brand: voice.brand ?? null, findings: findingsOf(result) };
}

export async function rewriteTool(
  input: TextInput & { readonly situation?: string },
  context: ToolContext,
): Promise<object> {
  const voice = await open(context, input.brand, input.language);
  const situation =
    input.situation === undefined ? undefined : find(entriesOf(voice, 'situations'), input.situation, 'situation');
  const result = await checked(input, context, voice, true);
  const { tone, traits = [], reviewed } = voice.voice;
  return {
    brand: voice.brand ?? null,
    text: result.source,
    applied: result.fixed?.count ?? 0,
    remaining: findingsOf(result),
    hints: {
      ...(tone && { tone }),
      traits: traits.map(({ name, weAre, weAreNot, do: does, dont }) => ({ name, weAre, weAreNot, do: does, dont })),
      ...(situation && { situation }),
      ...(reviewed && { reviewed: Object.keys(reviewed) }),
    },
  };
}

export async function explainTool(
  { name, brand }: { readonly name: string; readonly brand?: string },
  context: ToolContext,
): Promise<object> {
  const code = name.toUpperCase();
  if (/^WS-[A-Z]\d{3}$/u.test(code)) {
    const entry = codeEntry(code);
    if (entry === undefined)
      throw new UsageError(`Unknown code ${code}${didYouMean(suggest(code, Object.keys(codeTable)), [])}`);
    return { code, ...entry, docs: docsOf(code) };
  }
  const rule = ruleNames.find((each) => each === name);
  const voice = await open(context, brand);
  const path = /^voice\.(?<kind>term|situation|trait|channel|mechanic)\.(?<name>.+)$/u.exec(name)?.groups;
  const kinds = path ? voiceKinds.filter((kind) => kind === `${path['kind']}s`) : voiceKinds;
  const wanted = path?.['name'] ?? name;
  const found = kinds.flatMap((kind) =>
    entriesOf(voice, kind).flatMap((entry) => (entry.name === wanted ? [{ kind: kind.slice(0, -1), ...entry }] : [])),
  );
  if (rule !== undefined) found.push({ kind: 'rule', name: rule, ...ruleRow(rule) } as (typeof found)[number]);
  if (found.length === 0) {
    const known = [...ruleNames, ...kinds.flatMap((kind) => entriesOf(voice, kind).map((entry) => entry.name))];
    throw new UsageError(`The voice has no "${name}"${didYouMean(suggest(wanted, known), [])}`);
  }
  return { brand: voice.brand ?? null, found };
}

export async function listTool(
  { what, brand }: { readonly what: (typeof listKinds)[number]; readonly brand?: string },
  context: ToolContext,
): Promise<object> {
  if (what === 'rules') return { rules: ruleNames.map((name) => ({ name, ...ruleRow(name) })) };
  const voice = await open(context, brand);
  return { brand: voice.brand ?? null, [what]: entriesOf(voice, what) };
}

function ruleRow(rule: (typeof ruleNames)[number]) {
  const code = codeOfRule(rule);
  const { title, why, fix } = codeEntry(code)!;
  return { code, title, why, fix };
}

function find<T extends Named>(entries: readonly T[], name: string, kind: string): T {
  const found = entries.find((entry) => entry.name === name);
  if (found) return found;
  const known = entries.map((entry) => entry.name);
  throw new UsageError(`The voice has no ${kind} "${name}"${didYouMean(suggest(name, known), known)}`);
}
