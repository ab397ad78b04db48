import { mjmlElement } from '../email/format.js';
import { xmlText } from '../shared/strings.js';
import { darkStyles } from './dark-styles.js';
import { type MailDocument, textOf } from './document.js';
import { htmlFormat, section, titleFormat } from './print-message.js';
import type { Block, MailLink } from './templates.js';

/** Sizes in pixels. */
export const MARK_SIZE = 40;
export const MAIL_WIDTH = 600;
const SIDE = 32;

/** A mail for MJML. Every text has its own `dir` and `text-align`, as clients drop those of the page. */
export function printMail(mail: MailDocument): string {
  const { language, template, look } = mail;
  return `<mjml lang="${xmlText(language.id)}" dir="${language.dir}">
<mj-head>
  <mj-title>${textOf(mail, template.subject, titleFormat)}</mj-title>
  <mj-preview>${textOf(mail, template.preheader, titleFormat)}</mj-preview>
  <mj-attributes>
    ${look.defaults.join('\n    ')}
  </mj-attributes>
  <mj-raw><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"></mj-raw>
  <mj-raw><!--[if mso]><style>td, p, h1, a, span { font-family: ${look.installed} !important; }</style><![endif]--></mj-raw>
  <mj-style>${darkStyles(look)}</mj-style>
</mj-head>
<mj-body css-class="m-canvas">
${header(mail)}
${card(mail)}
${footer(mail)}
</mj-body>
</mjml>
`;
}

const startOf = ({ language }: MailDocument): 'left' | 'right' => (language.dir === 'rtl' ? 'right' : 'left');

type Attributes = Readonly<Record<string, string>>;

const element = (name: string, attributes: Attributes, inner: string): string =>
  `${mjmlElement(name, attributes).replace(/ \/>$/u, '>')}${inner}</${name}>`;

/** A block of text in HTML. */
function block(mail: MailDocument, tag: 'p' | 'h1', name: string, html: string, style = ''): string {
  const css = `margin:0;text-align:${startOf(mail)};${style}`;
  return `<${tag} class="${name}" dir="${mail.language.dir}" style="${xmlText(css)}">${html}</${tag}>`;
}

const mjText = (mail: MailDocument, html: string, attributes: Attributes = {}): string =>
  element('mj-text', { align: startOf(mail), padding: '0 0 16px', ...attributes }, html);

const column = ({ language }: MailDocument, inner: string): string =>
  element('mj-column', { direction: language.dir }, `\n${inner}\n`);

/** The mark and the name of the brand, and its band. */
function header(mail: MailDocument): string {
  const { images, brand, look } = mail;
  const attributes = { 'css-class': 'm-canvas', padding: `24px ${SIDE}px 16px` };
  const name = block(mail, 'p', 'm-text', xmlText(brand.alone), `color:${look.light.text};font-weight:600;`);
  const line = mjText(mail, images === undefined ? name : nextToMark(mail, images.mark, name), { padding: '0' });
  const top = element('mj-section', attributes, column(mail, line));
  return images?.band === undefined ? top : `${top}\n${bandOf(mail, images.band)}`;
}

/** A table of two cells. Its `dir` sets their order also in Outlook on Windows, which ignores that of the style. */
function nextToMark(mail: MailDocument, src: string, name: string): string {
  const { dir } = mail.language;
  const alt = textOf(mail, 'mark', titleFormat);
  const size = `width="${MARK_SIZE}" height="${MARK_SIZE}"`;
  const image = `<img src="${xmlText(src)}" alt="${alt}" ${size} style="display:block;border:0">`;
  const gap = `padding-${startOf(mail)}:12px`;
  return (
    `<table role="presentation" dir="${dir}" align="${startOf(mail)}" cellpadding="0" cellspacing="0" border="0"><tr>` +
    `<td width="${MARK_SIZE}">${image}</td><td dir="${dir}" style="${gap}">${name}</td></tr></table>`
  );
}

/** The band has a row of its own: a rounded corner would cut its figures. */
function bandOf(mail: MailDocument, src: string): string {
  const image = mjmlElement('mj-image', { src, alt: '', padding: '0', 'fluid-on-mobile': 'true' });
  return element('mj-section', { 'css-class': 'm-canvas', padding: '0 0 16px' }, column(mail, image));
}

function card(mail: MailDocument): string {
  const { template, look } = mail;
  const rows: string[] = [];
  let column: string[] = [];
  const close = (): void => {
    if (column.length > 0) rows.push(inCard(mail, [column.join('\n')]));
    column = [];
  };
  for (const each of template.blocks) {
    if (each.kind !== 'choice') column.push(printBlock(mail, each));
    else {
      close();
      rows.push(inCard(mail, [button(mail, each.first, true), button(mail, each.second, false)]));
    }
  }
  close();
  const attributes = {
    'css-class': 'm-card',
    'background-color': look.light.card,
    'border-radius': look.radius,
    direction: mail.language.dir,
    padding: `${SIDE}px 0 16px`,
  };
  return element('mj-wrapper', attributes, `\n${rows.join('\n')}\n`);
}

/** A row of the card. */
function inCard(mail: MailDocument, columns: readonly string[]): string {
  const { look, language } = mail;
  const attributes = {
    'css-class': 'm-row',
    'background-color': look.light.card,
    padding: `0 ${SIDE}px`,
    direction: language.dir,
  };
  return element('mj-section', attributes, columns.map((inner) => column(mail, inner)).join(''));
}

/** A block of one column. */
function printBlock(mail: MailDocument, each: Exclude<Block, { readonly kind: 'choice' }>): string {
  const text = (word: Parameters<typeof textOf>[1]): string => textOf(mail, word, htmlFormat);
  switch (each.kind) {
    case 'title':
      return mjText(mail, block(mail, 'h1', 'm-text', text(each.text), mail.look.title));
    case 'text':
      return mjText(mail, block(mail, 'p', 'm-text', text(each.text)));
    case 'caption':
      return caption(mail, text(each.text), '0 0 4px');
    case 'facts':
      return mjText(mail, each.texts.map((word) => block(mail, 'p', 'm-text', text(word))).join(''));
    case 'action':
      return button(mail, each.action, true);
    case 'links': {
      const about = (one: (typeof each.links)[number]): string =>
        block(mail, 'p', 'm-muted', text(one.about), muted(mail));
      const ruled = each.links.map((one) => rule(mail, block(mail, 'p', 'm-text', link(mail, one)) + about(one)));
      return mjText(mail, ruled.join(''), { padding: '8px 0 0' });
    }
    case 'questions':
      return mjText(mail, section('questions', question(mail, text(each.by))), { padding: '0' });
  }
}

const muted = ({ look }: MailDocument): string => `color:${look.light.muted};`;

const caption = (mail: MailDocument, html: string, padding: string): string =>
  mjText(mail, block(mail, 'p', 'm-muted', html), { 'mj-class': 'caption', padding });

/** Texts below a line. */
const rule = ({ look, language }: MailDocument, html: string): string =>
  `<div class="m-rule" dir="${language.dir}" style="border-top:1px solid ${look.light.divider};padding:16px 0">${html}</div>`;

function question(mail: MailDocument, by: string): string {
  const title = block(mail, 'p', 'm-text', anchor(mail, '{{url}}', '{{title}}'));
  const answer = block(mail, 'p', 'm-text', '{{answer}}');
  return rule(mail, title + answer + block(mail, 'p', 'm-muted', by, muted(mail)));
}

const link = (mail: MailDocument, { text, url }: MailLink): string =>
  anchor(mail, `{{${url}}}`, textOf(mail, text, htmlFormat));

const anchor = ({ look }: MailDocument, href: string, html: string): string =>
  `<a class="m-link" href="${href}" style="color:${look.light.link};font-weight:600;text-decoration:underline">${html}</a>`;

function button(mail: MailDocument, { text, url }: MailLink, isFirst: boolean): string {
  const { look, language } = mail;
  const plain = {
    'css-class': 'm-plain',
    'background-color': look.light.card,
    color: look.light.link,
    border: `1px solid ${look.light.border}`,
  };
  const first = { 'css-class': 'm-button', border: `1px solid ${look.light.button}` };
  const shared = { href: `{{${url}}}`, align: startOf(mail), padding: '8px 0 16px', 'inner-padding': '12px 24px' };
  const label = `<span dir="${language.dir}">${textOf(mail, text, htmlFormat)}</span>`;
  return element('mj-button', { ...shared, ...(isFirst ? first : plain) }, label);
}

/** Why the reader gets the mail, where to change that, and the address of the sender. */
function footer(mail: MailDocument): string {
  const { template } = mail;
  const links = template.footer.map((one) => link(mail, one)).join(' · ');
  const lines = [textOf(mail, template.why, htmlFormat), links, '{{postalAddress}}'];
  const html = lines.map((line) => block(mail, 'p', 'm-muted', line)).join('');
  const text = mjText(mail, html, { 'mj-class': 'caption', padding: '0' });
  return element('mj-section', { 'css-class': 'm-canvas', padding: `24px ${SIDE}px 32px` }, column(mail, text));
}
