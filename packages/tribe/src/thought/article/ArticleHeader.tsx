import type { ArticleHeaderProps } from './Article.props.js';
import { Header, Kicker, Summary, Title } from './Article.styles.js';

/** The title of the text as `<h1>`, a line above it, a summary below it, and what follows. Renders one `<header>`. */
export function ArticleHeader({ title, kicker, summary, children, ...rest }: ArticleHeaderProps) {
  return (
    <Header {...rest}>
      {kicker === undefined ? null : <Kicker>{kicker}</Kicker>}
      <Title>{title}</Title>
      {summary === undefined ? null : <Summary>{summary}</Summary>}
      {children}
    </Header>
  );
}
