import type { CodeToken } from './CodeBlock.props.js';
import { Code, Line, Lines, Part } from './CodeBlock.styles.js';
import { codePoint, piecesOf } from './code-lines.js';

interface CodeLinesProps {
  readonly lines: readonly (readonly CodeToken[])[];
  readonly firstLine: number;
  readonly markedLines: readonly number[];
  readonly lineNumbers: boolean;
  readonly wrap: boolean;
}

/** The lines in a grid: numbers, then code. The line ends between them are in the text and take no space. */
export function CodeLines({ lines, firstLine, markedLines, lineNumbers, wrap }: CodeLinesProps) {
  return (
    <Lines data-wrap={wrap ? '' : undefined}>
      <Code translate="no" data-numbers={lineNumbers ? '' : undefined}>
        {lines.map((tokens, index) => {
          const number = firstLine + index;
          const isMarked = markedLines.includes(number);
          return [
            <Line
              key={number}
              as={isMarked ? 'mark' : undefined}
              data-line={number}
              data-marked={isMarked || undefined}
            >
              <span>{tokens.map((token, place) => partsOf(token, place))}</span>
            </Line>,
            index < lines.length - 1 ? '\n' : null,
          ];
        })}
      </Code>
    </Lines>
  );
}

/** A token as elements. A text that is read from the left and has no kind is text alone. */
function partsOf({ text, kind }: CodeToken, place: number) {
  const parts = piecesOf(text).map((piece, index) =>
    piece.order ? (
      <Part key={index} data-control={piece.order === 'control' ? codePoint(piece.text) : undefined}>
        {piece.text}
      </Part>
    ) : (
      piece.text
    ),
  );
  return kind ? (
    <Part key={place} data-kind={kind}>
      {parts}
    </Part>
  ) : (
    parts
  );
}
