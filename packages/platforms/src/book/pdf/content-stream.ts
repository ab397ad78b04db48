/** An operator with its operands, as written. */
export interface Operation {
  readonly operator: string;
  readonly text: string;
}

const isSpace = (letter: string | undefined): boolean => letter !== undefined && /[\0\t\n\f\r ]/u.test(letter);
const isDelimiter = (letter: string | undefined): boolean => letter === undefined || '()<>[]{}/%'.includes(letter);

/**
 * The operations of a content stream (ISO 32000-1, 7.8.2), one character for a byte. An inline image is one operation.
 */
export function* operationsOf(stream: string): Generator<Operation> {
  let at = 0;
  let begin = 0;
  while (at < stream.length) {
    const letter = stream[at]!;
    if (isSpace(letter)) at += 1;
    else if (letter === '%') at = lineEnd(stream, at);
    else if (letter === '(') at = stringEnd(stream, at);
    else if (letter === '<') at = stream[at + 1] === '<' ? at + 2 : stream.indexOf('>', at) + 1 || stream.length;
    else if (letter === '>') at += stream[at + 1] === '>' ? 2 : 1;
    else if ('[]{}'.includes(letter)) at += 1;
    else {
      const end = wordEnd(stream, at + 1);
      const word = stream.slice(at, end);
      at = end;
      if (!isOperator(word)) continue;
      if (word === 'BI') at = imageEnd(stream, at);
      yield { operator: word, text: stream.slice(begin, at).trim() };
      begin = at;
    }
  }
  const rest = stream.slice(begin).trim();
  if (rest !== '') yield { operator: '', text: rest };
}

/** Names, numbers and the three constants are operands. */
const isOperator = (word: string): boolean =>
  !/^[/+\-.\d]/u.test(word) && word !== 'true' && word !== 'false' && word !== 'null';

function wordEnd(stream: string, from: number): number {
  let end = from;
  while (end < stream.length && !isSpace(stream[end]) && !isDelimiter(stream[end])) end += 1;
  return end;
}

function lineEnd(stream: string, from: number): number {
  const found = stream.slice(from).search(/[\r\n]/u);
  return found < 0 ? stream.length : from + found;
}

/** Strings hold balanced brackets, and others after a backslash. */
function stringEnd(stream: string, from: number): number {
  let depth = 0;
  for (let at = from; at < stream.length; at += 1) {
    if (stream[at] === '\\') at += 1;
    else if (stream[at] === '(') depth += 1;
    else if (stream[at] === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return stream.length;
}

/** The data of an inline image end with `EI` between spaces. */
function imageEnd(stream: string, from: number): number {
  const found = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/u.exec(stream.slice(from));
  return found === null ? stream.length : from + found.index + found[0].length;
}
