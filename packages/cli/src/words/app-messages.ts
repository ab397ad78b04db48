import { placeInString } from '@wusum/compiler';
import { suggest, type Diagnostic } from '@wusum/diagnostics';
import { compareArguments, compileCatalogue, messageKeysType, type Message } from '@wusum/voice';
import { readWordsFile, type WordsEntry } from './words-file.js';

/** The words of one language of an application. */
export interface AppWords {
  readonly language: string;
  /** Name of the file, for places. */
  readonly file: string;
  readonly text: string;
}

type Places = ReadonlyMap<string, WordsEntry>;

/**
 * Compiles the messages of an application: a module for each language, and an index with the types of all.
 *
 * @param words the first language is that of readers of any other one
 * @returns the files, and all problems; with an error among them there are no files
 */
export function compileAppMessages(words: readonly AppWords[]): {
  readonly files: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const read = words.map((each) => ({ ...each, ...readWordsFile(each.file, each.text) }));
  const compiled = read.map(({ language, entries }) => {
    const texts = [...entries].map(([key, { text, location }]) => ({ key, text, place: location }));
    return { language, ...compileCatalogue(texts, language) };
  });
  const placesOf = new Map(read.map(({ language, entries }) => [language, entries]));
  const diagnostics = [
    ...read.flatMap(({ problems }) => problems),
    ...compiled.flatMap(({ problems }, index) =>
      problems.map(({ key: _key, place, offset, length, what, ...problem }) => ({
        ...problem,
        message: what,
        location: placeInString(words[index]!.text, place, offset, length),
      })),
    ),
    ...argumentProblems(compiled, placesOf),
    ...keyProblems(read),
  ];
  if (diagnostics.some(({ severity }) => severity === 'error')) return { files: {}, diagnostics };
  return { files: filesOf(compiled), diagnostics };
}

type Compiled = { readonly language: string } & ReturnType<typeof compileCatalogue>;

/** Messages whose arguments differ between the languages. */
function argumentProblems(compiled: readonly Compiled[], placesOf: ReadonlyMap<string, Places>): Diagnostic[] {
  const signatures = Object.fromEntries(compiled.map(({ language, signatures: own }) => [language, own]));
  return compareArguments(signatures).map(({ code, severity, why, fix, what, didYouMean, key, language }) => ({
    code,
    severity,
    message: what,
    why,
    fix,
    location: placesOf.get(language)!.get(key)!.location,
    ...(didYouMean !== undefined && { didYouMean }),
  }));
}

/** Keys that only some languages have: the first language decides. */
function keyProblems(read: readonly { readonly language: string; readonly file: string; readonly entries: Places }[]) {
  const [first, ...others] = read;
  return others.flatMap(({ language, file, entries }): Diagnostic[] => {
    const missing = [...first!.entries.keys()].filter((key) => !entries.has(key));
    const start = { file, line: 1, column: 1 };
    const unknown = [...entries].filter(([key]) => !first!.entries.has(key));
    return [
      ...(missing.length > 0
        ? [problem('WS-E010', `There are no words in "${language}" for ${missing.join(', ')}.`, { location: start })]
        : []),
      ...unknown.map(([key, { location }]) => {
        const didYouMean = suggest(key, missing);
        const message = `"${key}" is not a key of ${first!.file}.`;
        return problem('WS-E011', message, { location, ...(didYouMean !== undefined && { didYouMean }) });
      }),
    ];
  });
}

/** Why and how to fix, where no brand and no contract are involved. */
const reasons = {
  'WS-E010': {
    why: 'Readers of the language would see a key instead of words.',
    fix: 'Add the messages to the file.',
  },
  'WS-E011': {
    why: 'The words of the first language decide which messages the application has.',
    fix: 'Correct the key, remove the message, or add it in the first language.',
  },
} as const;

function problem(code: keyof typeof reasons, message: string, more: Pick<Diagnostic, 'location' | 'didYouMean'>) {
  return { code, severity: 'error' as const, message, ...reasons[code], ...more };
}

function filesOf(compiled: readonly Compiled[]): Readonly<Record<string, string>> {
  const catalogues = Object.fromEntries(
    compiled.map(({ language, messages }) => [language, messages as Record<string, Message>]),
  );
  const loaders = compiled.map(({ language }) => `  ${JSON.stringify(language)}: () => import('./${language}.js'),`);
  return {
    ...Object.fromEntries(
      compiled.map(({ language, messages }) => [
        `${language}.js`,
        `${note}export default ${JSON.stringify(messages, undefined, 1)};\n`,
      ]),
    ),
    'index.js': `'use client';\n${note}import { defineMessages } from '@wusum/react/message';\n\nexport const { Message, load, useMessages } = defineMessages({\n${loaders.join('\n')}\n});\n`,
    'index.d.ts': `${note}import type { AppMessages } from '@wusum/react/message';\n\n${messageKeysType(catalogues)}\nexport declare const Message: AppMessages<MessageValuesOf>['Message'];\nexport declare const load: AppMessages<MessageValuesOf>['load'];\nexport declare const useMessages: AppMessages<MessageValuesOf>['useMessages'];\n`,
    // By this file the next build knows that it may replace the folder.
    'wusum-build.json': `${JSON.stringify({ languages: compiled.map(({ language }) => language) })}\n`,
  };
}

const note = '// Written by `wusum words build`.\n';
