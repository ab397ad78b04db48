import type { ArticleAsideProps, ArticleFooterProps } from './Article.props.js';
import { Aside as AsideRoot, Footer as FooterRoot } from './Article.styles.js';

/** What is beside the text, such as an `Outline`; below the title in a narrow frame. Renders one `<div>`. */
export function Aside(props: ArticleAsideProps) {
  return <AsideRoot {...props} />;
}

/** What follows the text: notes, sources, the series. Renders one `<footer>`. */
export function Footer(props: ArticleFooterProps) {
  return <FooterRoot {...props} />;
}
