import { languageProps } from '../shared/language.js';
import type { ArticleRootProps } from './Article.props.js';
import { Root } from './Article.styles.js';

/**
 * A text that leads by thought. Renders one `<article>` in the language and direction of the text, with its parts: `Header`,
 * `Aside` for the outline, `Body`, `Footer` for notes, sources and the series. From a wide frame on, the outline stands
 * beside the text. On paper it is one column with the addresses of links.
 *
 * Use it once on a page, in a `Container`.
 * Do not use it for the stories of members, who decide where they are shown (`StoryPage`).
 */
export function ArticleRoot({ language, ...rest }: ArticleRootProps) {
  return <Root {...languageProps(language)} {...rest} />;
}
