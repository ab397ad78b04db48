import { lexer, type Token, type Tokens } from 'marked';
import { Fragment, useMemo, type ReactNode } from 'react';
import { Code } from './layout.js';

/** A short text in Markdown: paragraphs, lists, code, links and emphasis. HTML in it is shown as text. */
export function Markdown({ text }: { text: string }) {
  const tokens = useMemo(() => lexer(text), [text]);
  return <>{nodes(tokens)}</>;
}

const nodes = (tokens: readonly Token[] | undefined): ReactNode =>
  tokens?.map((token, index) => <Fragment key={index}>{node(token)}</Fragment>);

function node(token: Token): ReactNode {
  const inside = 'tokens' in token ? nodes(token.tokens) : undefined;
  switch (token.type) {
    case 'paragraph':
      return <p>{inside}</p>;
    case 'strong':
      return <strong>{inside}</strong>;
    case 'em':
      return <em>{inside}</em>;
    case 'codespan':
      return <Code>{(token as Tokens.Codespan).text}</Code>;
    case 'code':
      return (
        <pre dir="ltr">
          <Code>{(token as Tokens.Code).text}</Code>
        </pre>
      );
    case 'link':
      return <Link token={token as Tokens.Link}>{inside}</Link>;
    case 'list':
      return <List token={token as Tokens.List} />;
    case 'space':
      return null;
    case 'br':
      return <br />;
    default:
      return inside ?? ('text' in token ? token.text : token.raw);
  }
}

/** Links of a document to other files lead nowhere on a page of Storybook: their text stays. */
function Link({ token: { href }, children }: { token: Tokens.Link; children: ReactNode }) {
  if (!/^https?:/u.test(href)) return children;
  return (
    <a href={href} target="_top">
      {children}
    </a>
  );
}

function List({ token: { ordered, items } }: { token: Tokens.List }) {
  const Element = ordered ? 'ol' : 'ul';
  return (
    <Element>
      {items.map((item, index) => (
        <li key={index}>{nodes(item.tokens)}</li>
      ))}
    </Element>
  );
}
