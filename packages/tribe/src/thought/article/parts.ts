export { ArticleBody as Body } from './ArticleBody.js';
export { ArticleHeader as Header } from './ArticleHeader.js';
export { ArticleRoot as Root } from './ArticleRoot.js';
export { Aside, Footer } from './ArticleSides.js';
