import type { Rule, RuleFinding } from '../types.js';

const any = /[\u202A-\u202E\u2066-\u2069]/u;
const controls = /[\u202A-\u202E]/gu;
const isolates = /[\u2066-\u2069]/gu;

/** Embeddings and overrides reorder what follows them; an isolate that is not closed isolates the rest of the line. */
export const findBidi: Rule = function* findBidi({ text }) {
  if (!any.test(text)) return;
  for (const { index } of text.matchAll(controls)) yield remove(index, embedding);
  for (const paragraph of text.matchAll(/[^\n\u2029]+/gu)) yield* unbalanced(paragraph[0], paragraph.index);
};

function unbalanced(text: string, offset: number): RuleFinding[] {
  const open: number[] = [];
  const found: RuleFinding[] = [];
  for (const { 0: mark, index } of text.matchAll(isolates)) {
    if (mark !== '\u2069') open.push(offset + index);
    else if (open.pop() === undefined) found.push(remove(offset + index, closed));
  }
  return [...found, ...open.map((index) => remove(index, opened))];
}

const remove = (start: number, message: RuleFinding['message']): RuleFinding => ({
  start,
  end: start + 1,
  message,
  replacements: [''],
});

const embedding = {
  en: 'An invisible direction control reorders the text after it. Use isolates, or a <bdi> element.',
  ar: 'محرف اتجاه خفيّ يقلب ترتيب ما بعده. يُستعمل العزل أو العنصر <bdi>.',
};
const opened = { en: 'A direction isolate is not closed.', ar: 'عزل اتجاه فُتح ولم يُغلق.' };
const closed = { en: 'A direction isolate is closed that was not opened.', ar: 'عزل اتجاه أُغلق ولم يُفتح.' };
