import '@wusum/theme/theme.css';
import './accent.css';
import './raw.css';
import { manifest } from '@wusum/theme';

export { accents, byAttributes as switching } from './by-attributes.js';
export * from './elements.jsx';
export const brands = manifest.brands.slice(0, 2).map((brand) => brand.id);
