import { toneDimensions, type Tone, type VoiceToken } from '../types.js';
import type { VoiceReporter } from '../reporter.js';

/** Reads the four tone numbers. A missing or invalid one is reported and replaced by 0. */
export function readTone(tokens: ReadonlyMap<string, VoiceToken>, reporter: VoiceReporter): Tone {
  for (const [name, token] of tokens) {
    if ((toneDimensions as readonly string[]).includes(name)) continue;
    reporter.add('WS-V008', token, `"${token.path}" is not a tone dimension.`, {
      fix: `Use one of: ${toneDimensions.join(', ')}.`,
    });
  }
  const read = toneDimensions.map((name) => {
    const token = tokens.get(name);
    const value = token?.value;
    if (typeof value === 'number' && value >= -1 && value <= 1) return [name, value] as const;
    const fact = token ? `is ${JSON.stringify(value)}, not a number from -1 to 1` : 'is missing';
    reporter.add('WS-V008', token, `"voice.tone.${name}" ${fact}.`);
    return [name, 0] as const;
  });
  return Object.fromEntries(read) as unknown as Tone;
}
