'use client';

import { codeBlockMessages } from '@wusum/contract/messages/code-block';
import { useId, useMemo } from 'react';
import { reportOnce } from '../../internal/report.js';
import { useMessages } from '../../internal/use-messages.js';
import { CopyButton } from '../copy-button/index.js';
import { ScrollArea } from '../scroll-area/index.js';
import type { CodeBlockProps, CodeToken } from './CodeBlock.props.js';
import { Header, Label, Language, Names, Root } from './CodeBlock.styles.js';
import { codeLines, isWhole } from './code-lines.js';
import { CodeLines } from './CodeLines.js';

/**
 * Lines of code. Renders one `<div>`: a header with name, language and a button that copies, and a region with the code,
 * which is read from the left on every page. It takes focus while it scrolls. There is no highlighter in it: give the parts
 * of the code in `tokens`, or a function in `highlight`.
 *
 * Use it for code and commands that people read and copy.
 * Do not use it for a name in a sentence (`Code`), nor for keys (`Kbd`).
 */
export function CodeBlock(props: CodeBlockProps) {
  const { code, language, label, tokens, highlight, lineNumbers = false, firstLine = 1, ...more } = props;
  const { markedLines = none, wrap = false, copyable = true, ...rest } = more;
  const message = useMessages(codeBlockMessages);
  const id = useId();
  const lines = useMemo(
    () => codeLines(tokens ? whole(tokens, code) : highlighted(code, language, highlight)),
    [tokens, code, language, highlight],
  );
  const hasHeader = label !== undefined || language !== undefined || copyable;
  return (
    <Root {...rest}>
      {hasHeader ? (
        <Header>
          <Names>
            {label === undefined ? null : <Label id={id}>{label}</Label>}
            {language === undefined ? null : <Language>{language}</Language>}
          </Names>
          {copyable ? <CopyButton value={code} variant="ghost" size="sm" /> : null}
        </Header>
      ) : null}
      <ScrollArea
        orientation="horizontal"
        dir="ltr"
        {...(label === undefined ? { 'aria-label': message('code-block.name') } : { 'aria-labelledby': id })}
      >
        <CodeLines {...{ lines, firstLine, markedLines, lineNumbers, wrap }} />
      </ScrollArea>
    </Root>
  );
}

const none: readonly number[] = [];

/** A highlighter that fails costs the colours, and never the code. */
function highlighted(code: string, language: string | undefined, highlight: CodeBlockProps['highlight']) {
  if (!highlight) return [{ text: code }];
  try {
    return whole(highlight(code, language), code);
  } catch (error) {
    reportOnce(`CodeBlock: \`highlight\` throws ${String(error)}. The code is shown without colours.`);
    return [{ text: code }];
  }
}

/** The tokens, if they are the code: what is shown is what is copied. */
function whole(tokens: readonly CodeToken[], code: string): readonly CodeToken[] {
  if (isWhole(tokens, code)) return tokens;
  reportOnce('CodeBlock: the tokens together are not the code. It is shown without colours.');
  return [{ text: code }];
}
