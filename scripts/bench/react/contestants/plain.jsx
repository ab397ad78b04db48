import './plain.css';

export { byAttributes as switching } from './by-attributes.js';
export * from './elements.jsx';
export const brands = ['a', 'b'];
