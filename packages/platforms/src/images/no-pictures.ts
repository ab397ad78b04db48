/** `#pictures` in a browser, where themes are compiled, and no pictures, print files, mails and books: without the libraries for it. */
import { PlatformError, platformProblem } from '../shared/errors.js';

const refuse = (platform: string, work: string) => async (): Promise<never> => {
  const message = `The platform "${platform}" ${work}, which a browser does not.`;
  const fix = `Run \`wusum build --platform ${platform}\` on your machine.`;
  throw new PlatformError([platformProblem('WS-E121', message, { fix })]);
};

export const bookFiles = refuse('book', 'prints books');
export const cardFiles = refuse('cards', 'draws pictures');
export const iconFiles = refuse('icons', 'draws pictures');
export const logoFiles = refuse('logos', 'draws pictures');
export const mailFiles = refuse('mails', 'compiles mails');
export const slideFiles = refuse('slides', 'draws slides');
export const stationeryFiles = refuse('stationery', 'draws stationery');
