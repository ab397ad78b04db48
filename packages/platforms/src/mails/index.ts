import { builtIn } from '../shared/platform.js';
import { mailsChecks, type MailsOptions } from './options.js';

/** `<brand>/<template>.<language>.mjml`, `.html` and `.txt`; with hosted images, also `<brand>/mark.png` and `band.png`. */
export const mails = builtIn<unknown, MailsOptions>(
  {
    name: 'mails',
    description: 'Whole e-mails as MJML, HTML and plain text: welcome, story accepted, weekly digest, consent ends',
    // Loaded on demand: builds of style sheets compile no mails.
    files: async (input) => (await import('#pictures')).mailFiles(input),
  },
  mailsChecks,
);
