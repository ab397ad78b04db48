import { toneDimensions, type Tone, type VoiceToken } from '../types.js';
import type { VoiceReporter } from '../reporter.js';

/** Reads the tone. A missing or invalid number is reported and replaced by 0; dimensions besides the four are open. */
export function readTone(tokens: ReadonlyMap<string, VoiceToken>, reporter: VoiceReporter): Tone {
  if (tokens.size === 0) return Object.fromEntries(toneDimensions.map((name) => [name, 0])) as Tone;
  const names = new Set<string>([...toneDimensions, ...tokens.keys()]);
  const read = [...names].map((name) => {
    const token = tokens.get(name);
    const value = token?.value;
    if (typeof value === 'number' && value >= -1 && value <= 1) return [name, value] as const;
    const fact = token ? `is ${JSON.stringify(value)}, not a number from -1 to 1` : 'is missing';
    reporter.add('WS-V008', token, `"voice.tone.${name}" ${fact}.`);
    return [name, 0] as const;
  });
  return Object.fromEntries(read) as Tone;
}
