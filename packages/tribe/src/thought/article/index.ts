export * as Article from './parts.js';
export { articleProps } from './Article.props.js';
export type {
  ArticleAsideProps,
  ArticleBodyProps,
  ArticleFooterProps,
  ArticleHeaderProps,
  ArticleOpening,
  ArticleRootProps,
} from './Article.props.js';
