import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { TYPE } from '../messages/element-types.js';
import { parseIcu } from '../messages/parse-icu.js';
import { TextMap } from './text-map.js';

/** `{{name}}` of i18next, `{name}`, `%s` and `$t(key)` in messages that are not ICU. */
const placeholders = /\{\{[^{}]*\}\}|\{[^{}]*\}|%\d*\$?[sd@]|\$t\([^)]*\)/gu;

/**
 * The texts of a message: itself, and each form of its plurals and selects. Arguments are omitted.
 *
 * @param message the message as the parser sees it, with its places
 * @param language decides skeletons only
 */
export function textsOfMessage(message: TextMap, language: string): TextMap[] {
  const parsed = parseIcu(message.text, language);
  if ('problem' in parsed) return [withoutPlaceholders(message)];
  const texts: TextMap[] = [];
  collect(parsed.tree, message, texts);
  return texts;
}

function withoutPlaceholders(message: TextMap): TextMap {
  const map = new TextMap();
  let from = 0;
  for (const { 0: found, index } of message.text.matchAll(placeholders)) {
    map.addPart(message, from, index);
    omit(map, message, index, index + found.length);
    from = index + found.length;
  }
  map.addPart(message, from, message.text.length);
  return map;
}

function collect(elements: readonly MessageFormatElement[], message: TextMap, texts: TextMap[]): void {
  const map = new TextMap();
  texts.push(map);
  addElements(elements, { message, map, texts });
}

interface Target {
  readonly message: TextMap;
  readonly map: TextMap;
  readonly texts: TextMap[];
}

function addElements(elements: readonly MessageFormatElement[], target: Target): void {
  const { message, map, texts } = target;
  for (const element of elements) {
    const start = element.location!.start.offset;
    const end = element.location!.end.offset;
    if (element.type === TYPE.literal) addLiteral(target, start, end, element.value);
    else if (element.type === TYPE.tag) addElements(element.children, target);
    else {
      omit(map, message, start, end);
      if (element.type === TYPE.plural || element.type === TYPE.select)
        for (const { value } of Object.values(element.options)) collect(value, message, texts);
    }
  }
}

function omit(map: TextMap, message: TextMap, from: number, to: number): void {
  const { start, end } = message.rangeOf(from, to);
  map.addOmitted(start, end);
}

/** A literal without its apostrophes that quote. */
function addLiteral({ message, map }: Target, start: number, end: number, value: string): void {
  const written = message.text.slice(start, end);
  let at = 0;
  for (let index = 0; index < value.length; index += 1) {
    while (written[at] !== value[index] && written[at] === "'") at += 1;
    if (written[at] === "'" && written[at + 1] === "'") {
      const range = message.rangeOf(start + at, start + at + 2);
      map.addDecoded("'", range.start, range.end);
      at += 2;
    } else {
      map.addPart(message, start + at, start + at + 1);
      at += 1;
    }
  }
}

/** Text of a message: braces and tags are quoted. */
export const escapeIcu = (text: string): string => text.replaceAll("'", "''").replaceAll(/[{}<>#|]+/gu, "'$&'");
