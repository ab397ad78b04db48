export { Sign, type SignName, type SignProps } from './Sign.js';
