import { content, listed, type CodeSample } from './sample.js';

/** WS-D: content files. */
export const contentSamples: Readonly<Record<string, CodeSample>> = {
  'WS-D001': content({ 'brand.json': '{ "naems": { "en": { "written": "Clay" } } }' }),
  'WS-D002': content({ 'brand.json': '{ "names": { "en": { "plural": "Clays" } } }' }),
  'WS-D003': content({ 'words.en.json': '{ "action.close": ["Close"] }' }),
  'WS-D004': content({ 'brand.json': '{ "languages": { "en": { "locale": "en", "calendar": "lunar" } } }' }),
  'WS-D005': content({ 'brand.json': '{ "names": { "english": { "written": "Clay" } } }' }),
  'WS-D006': content({ 'words.en.json': '{ "action": "Act", "action.close": "Close" }' }),
  'WS-D007': content({ 'brnad.json': '{}' }),
  'WS-D008': listed('brands/clay/messages.json'),
  'WS-D009': listed('brands/clay/brand.json', 'brands/Clay/brand.json'),
  'WS-D010': listed('brands/clay/'),
};
