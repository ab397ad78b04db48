/** The brands of the project: `src/brand` is built from `tokens/`. With a second one, visitors can choose. */
export { brands } from '../brand/theme/brands/index.js';
