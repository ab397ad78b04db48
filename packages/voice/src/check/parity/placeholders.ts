import type { Fact } from './types.js';

const other = /%(?:\d+\$)?[sd@]|\$\{[^{}]*\}|<\/?([a-z][\w-]*)\b[^<>]*>/giu;
const opening = /\{\s*([\w.-]+)\s*(?:\}|,\s*(\w+)\s*(,?))/uy;

/** Placeholders of a message: ICU arguments, those of printf and templates, and tags; each name once. */
export function placeholderFacts(text: string): Fact[] {
  const facts = [...icuArguments(text), ...otherPlaceholders(text)];
  return facts.filter(({ value }, index) => facts.findIndex((each) => each.value === value) === index);
}

/** Arguments at any depth. The forms of a plural or select are messages of their own. */
function icuArguments(text: string): Fact[] {
  const facts: Fact[] = [];
  /** What each open brace began: a message in a form, or the list of forms. */
  const open: ('message' | 'forms')[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '}') open.pop();
    if (text[index] !== '{') continue;
    if (open.at(-1) === 'forms') {
      open.push('message');
      continue;
    }
    opening.lastIndex = index;
    const [found, name, , comma] = opening.exec(text) ?? [];
    if (found === undefined || name === undefined) continue;
    const end = found.endsWith('}') ? index + found.length : index + found.indexOf(name) + name.length;
    facts.push({ kind: 'placeholder', value: name, start: index, end, isSure: true });
    if (!found.endsWith('}')) open.push(comma === '' ? 'message' : 'forms');
    index += found.length - 1;
  }
  return facts;
}

function* otherPlaceholders(text: string): Generator<Fact> {
  for (const { 0: found, 1: tag, index } of text.matchAll(other)) {
    const value = tag === undefined ? found : `<${tag.toLowerCase()}>`;
    yield { kind: 'placeholder', value, start: index, end: index + found.length, isSure: true };
  }
}
