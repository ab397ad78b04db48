import { graphemesOf } from './graphemes.js';
import { keptJoiners } from './joiners.js';

/** Most letters and signs of a name, as a reader counts them. */
const MAX_LENGTH = 80;
/** Most combining marks on one letter. Vowelled Arabic, Hebrew and Vietnamese need at most four. */
const MAX_MARKS = 6;

/**
 * Characters that no name needs: controls, bidirectional controls and marks, other format characters, lone surrogates,
 * private use, unassigned code points, and characters that are drawn as nothing.
 */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u115F\u1160\u3164\uFFA0\u{E0000}-\u{E0FFF}]|\u034F|[\u17B4\u17B5]|[\u180B-\u180F]/u;
/** Blank to the eye, though not a space for every engine. */
const BLANK = /[\s\u2800\p{Z}]+/gu;
const VARIATION = /[\uFE00-\uFE0F]/u;
/** A flag of a region is an emoji, letters of tags, and the end of tags. */
const TAG_SEQUENCE = /^\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,6}\u{E007F}$/u;
const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}0-9#*]/u;
const MARK = /\p{M}/u;

export interface CleanName {
  /** May be empty: then the name had nothing to see. */
  readonly name: string;
  /** Whether the given name was changed. */
  readonly changed: boolean;
}

/**
 * The name of a member as it may be shown: one line in Unicode form NFC, without bidirectional controls and invisible
 * characters, so that it cannot reverse or hide the text next to it. Zero-width joiners stay where they change what is
 * seen: in emoji, between Arabic letters and after a virama. Show it inside `<bdi>`: letters alone can still change the
 * order of what follows.
 *
 * @example cleanName('Layla\u202E moc').name; // 'Layla moc'
 */
export function cleanName(given: string): CleanName {
  const line = given.normalize('NFC').replace(BLANK, ' ');
  const joiners = keptJoiners(line);
  const graphemes = graphemesOf(line).map(({ segment, index }) =>
    TAG_SEQUENCE.test(segment) ? segment : cleanGrapheme(segment, index, joiners),
  );
  // Removing a character can make two spaces meet, or a letter and its mark.
  const cleaned = shorten(graphemes.join('').normalize('NFC').replace(BLANK, ' ').trim());
  const name = cleaned === given ? cleaned : settle(cleaned);
  return { name, changed: name !== given };
}

/** Cleans until nothing changes: without a joiner, another grapheme can be what is no longer needed. */
function settle(name: string): string {
  return cleanName(name).name;
}

function cleanGrapheme(grapheme: string, index: number, joiners: ReadonlySet<number>): string {
  let cleaned = '';
  let marks = 0;
  let offset = index;
  for (const character of grapheme) {
    const kept = joiners.has(offset) || isSeen(character, cleaned);
    offset += character.length;
    if (MARK.test(character)) marks += 1;
    if (kept && marks <= MAX_MARKS) cleaned += character;
  }
  return cleaned;
}

function isSeen(character: string, before: string): boolean {
  // A variation selector chooses the form of the emoji before it.
  if (VARIATION.test(character)) return EMOJI.test(before) && !VARIATION.test(before);
  return !UNSEEN.test(character);
}

function shorten(name: string): string {
  const graphemes = graphemesOf(name);
  if (graphemes.length <= MAX_LENGTH) return name;
  return name.slice(0, graphemes[MAX_LENGTH]!.index).trimEnd();
}
