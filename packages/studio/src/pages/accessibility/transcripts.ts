/** What a screen reader speaks while a person uses a component, in one language. */
export interface Transcript {
  /** `combobox-multiple` */
  readonly name: string;
  readonly steps: readonly { readonly action: string; readonly phrases: readonly string[] }[];
}

/** A transcript and the same in the other language. */
export interface TranscriptPair {
  readonly name: string;
  readonly en: Transcript | undefined;
  readonly ar: Transcript | undefined;
}

/** Reads `docs/accessibility/transcripts/<name>.<language>.md`. */
export function readTranscripts(files: Readonly<Record<string, string>>): TranscriptPair[] {
  const found = Object.entries(files).flatMap(([path, text]) => {
    const [, name, language] = /([^/]+)\.(en|ar)\.md$/u.exec(path) ?? [];
    return name === undefined ? [] : [{ language, transcript: { name, steps: stepsOf(text) } }];
  });
  return [...Map.groupBy(found, ({ transcript }) => transcript.name)].map(([name, group]) => ({
    name,
    en: group.find(({ language }) => language === 'en')?.transcript,
    ar: group.find(({ language }) => language === 'ar')?.transcript,
  }));
}

const stepsOf = (text: string): Transcript['steps'] =>
  text
    .split(/^## /mu)
    .slice(1)
    .map((step) => {
      const [action = '', ...lines] = step.split('\n');
      return {
        action: action.trim(),
        phrases: lines.flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : [])),
      };
    });
