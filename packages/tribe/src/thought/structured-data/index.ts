export { StructuredData, type StructuredDataProps } from './StructuredData.js';
