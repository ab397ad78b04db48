import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { CodeBlock, type CodeBlockProps, type CodeHighlighter, type CodeTokenKind } from './index.js';
import { codeBlockProps } from './CodeBlock.props.js';
import file from './CodeBlock.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Lines of code, with a button that copies them. Use it for code and commands that people read and copy. Do not use it for
 * a name in a sentence (`Code`).
 */
const meta = preview.meta({
  title: 'Components/CodeBlock',
  component: CodeBlock,
  parameters: { inLatin: [words.en.language] },
  args: { ...codeBlockProps.defaults, code: '' },
  argTypes: { tokens: { control: false }, highlight: { control: false } },
  render: (args) => <Lines {...args} />,
});

const kinds: readonly (readonly [CodeTokenKind, RegExp])[] = [
  ['comment', /^\/\/[^\n]*/u],
  ['string', /^'[^']*'/u],
  ['keyword', /^(?:import|from|export|const)\b/u],
  ['number', /^\d+/u],
  ['name', /^[a-z]\w*(?=[(:])/u],
];

/** A page has a highlighter of its own: this one knows five kinds. */
const highlight: CodeHighlighter = (code) => {
  const tokens: { text: string; kind?: CodeTokenKind }[] = [];
  for (let rest = code; rest; rest = rest.slice(tokens.at(-1)!.text.length)) {
    const [kind, found] =
      kinds.map(([each, pattern]) => [each, pattern.exec(rest)?.[0]] as const).find(([, text]) => text) ?? [];
    tokens.push(found ? { text: found, kind } : { text: /^(?:\w+|[^\w])/u.exec(rest)![0] });
  }
  return tokens;
};

function Lines(props: Partial<CodeBlockProps>) {
  const { label, language, code } = useWords(words);
  return <CodeBlock label={label} language={language} highlight={highlight} {...props} code={code} />;
}

export const Playground = meta.story({ args: { lineNumbers: true, markedLines: [5] } });

/** Without a highlighter, a name or a button. */
export const Plain = meta.story({
  render: words.render(({ install }) => <CodeBlock code={install} copyable={false} />),
});

export const Wrapped = meta.story({ args: { wrap: true, lineNumbers: true, firstLine: 98 } });

/** The code is read from the left, in a page that is read from the right; Arabic words keep their places in it. */
export const InArabic = meta.story({ args: { lineNumbers: true }, globals: { lang: 'ar' } });
