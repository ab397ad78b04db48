import { toneDimensions, type Tone, type VoiceToken } from '../types.js';
import type { Report } from '../reporter.js';

/** Reads the four tone numbers. A missing or impossible one is reported and read as 0, the middle. */
export function readTone(tokens: ReadonlyMap<string, VoiceToken>, report: Report): Tone {
  for (const [name, token] of tokens) {
    if ((toneDimensions as readonly string[]).includes(name)) continue;
    report.add('WS-V008', token, `"${token.path}" is no dimension of tone.`, {
      fix: `The four are ${toneDimensions.join(', ')}.`,
    });
  }
  const read = toneDimensions.map((name) => {
    const token = tokens.get(name);
    const value = token?.value;
    if (typeof value === 'number' && value >= -1 && value <= 1) return [name, value] as const;
    report.add(
      'WS-V008',
      token,
      `"voice.tone.${name}" must be a number from -1 to 1${token ? `, not ${JSON.stringify(value)}` : ', and it is missing'}.`,
      {
        why: 'A tone stands between two words: -1 is wholly the first, 1 wholly the second.',
      },
    );
    return [name, 0] as const;
  });
  return Object.fromEntries(read) as unknown as Tone;
}
