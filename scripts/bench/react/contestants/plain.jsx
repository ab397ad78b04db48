import './plain.css';

export { accents, byAttributes as switching } from './by-attributes.js';
export * from './elements.jsx';
export const brands = ['a', 'b'];
