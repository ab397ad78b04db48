import type { BrandVoice } from '../brand-voice.js';
import type { VoiceGroups } from '../voice-groups.js';
import type { VoiceReporter } from '../reporter.js';
import { unknownName } from './unknown-name.js';

const humour = 'funny-serious';

/** Checks the names that situations, evidence and messages refer to, and that no situation without humour is funny. */
export function checkSituations(groups: VoiceGroups, voice: BrandVoice, reporter: VoiceReporter): void {
  const dimensions = Object.keys(voice.tone);
  const known = voice.situations.map(({ name }) => name);
  for (const [key, { situation }] of Object.entries(voice.notes)) {
    if (situation === undefined || known.length === 0 || known.includes(situation)) continue;
    unknownName(groups.messages.get(key), 'situation', situation, known, reporter);
  }
  for (const [name, token] of groups.evidence) {
    if (!dimensions.includes(name)) unknownName(token, 'tone dimension', name, dimensions, reporter);
  }
  for (const { name, delta = {}, limits } of voice.situations) {
    const token = groups.situation.get(name);
    for (const dimension of Object.keys(delta)) {
      if (!dimensions.includes(dimension)) unknownName(token, 'tone dimension', dimension, dimensions, reporter);
    }
    const tone = voice.tone[humour] + (delta[humour] ?? 0);
    // Decimal fractions are not exact.
    if (limits?.humour !== false || tone > -1e-9) continue;
    const fact = `"${token?.path ?? name}" allows no humour, and its tone is ${Number(tone.toFixed(3))} (${humour})`;
    reporter.add('WS-V027', token, `${fact}, which is funny.`, {
      fix: `Raise its \`delta\` of ${humour} to ${Number((-voice.tone[humour]).toFixed(3))} or more.`,
    });
  }
}
