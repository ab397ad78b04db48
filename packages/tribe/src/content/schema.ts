import { defaultSchema, type Schema } from 'hast-util-sanitize';

/** Elements of prose. Everything else is removed; the text inside it stays. */
export const contentElements: readonly string[] = (
  'p br hr h2 h3 h4 blockquote pre ul ol li dl dt dd figure figcaption a abbr b bdi cite code del em i img ins kbd ' +
  'mark q rp rt ruby s samp small span strong sub sup time var'
).split(' ');

/** Elements that are removed together with what is inside them: their text is code, not words. */
const removedWithText = (
  'applet audio canvas embed iframe math noembed noframes noscript object plaintext script select style ' +
  'svg template textarea title video xmp'
).split(' ');

const language = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu;
const size = /^[1-9]\d{0,3}$/u;

/**
 * What a member may write. No `id`, `name`, `class`, `style`, `title` or `data-*`: they reach into the page. No `bdo`: it
 * reverses text; `bdi`, `dir` and `lang` stay, without them mixed text is read wrongly.
 */
export const contentSchema: Schema = {
  ...defaultSchema,
  tagNames: [...contentElements],
  strip: removedWithText,
  ancestors: { li: ['ol', 'ul'], dt: ['dl'], dd: ['dl'], rt: ['ruby'], rp: ['ruby'], figcaption: ['figure'] },
  attributes: {
    '*': [
      ['dir', 'ltr', 'rtl', 'auto'],
      ['lang', language],
    ],
    a: ['href'],
    img: ['src', 'alt', ['width', size], ['height', size]],
    ol: [['start', /^-?\d{1,6}$/u], 'reversed'],
    time: [['dateTime', /^[\dTZP:+.\-WYMDHS ]{1,40}$/u]],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['https'] },
  clobber: [],
  required: {},
  allowComments: false,
  allowDoctypes: false,
};
