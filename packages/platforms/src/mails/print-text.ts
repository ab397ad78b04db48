import { type MailDocument, textOf } from './document.js';
import { plainFormat } from './print-message.js';
import type { Block, MailLink } from './templates.js';

/** The plain text of a mail, for readers and clients without HTML: the same texts, and every link in a line of its own. */
export function printText(mail: MailDocument): string {
  const { template, brand } = mail;
  const text = (word: Parameters<typeof textOf>[1]): string => textOf(mail, word, plainFormat);
  const link = ({ text: word, url }: MailLink): string => `${text(word)}\n{{{${url}}}}`;
  const parts = [
    brand.alone,
    ...template.blocks.map((block) => printBlock(block, text, link)),
    // The line that starts a signature.
    `-- \n${text(template.why)}`,
    ...template.footer.map(link),
    '{{{postalAddress}}}',
  ];
  return `${parts.join('\n\n')}\n`;
}

function printBlock(
  block: Block,
  text: (word: Parameters<typeof textOf>[1]) => string,
  link: (one: MailLink) => string,
): string {
  switch (block.kind) {
    case 'title':
    case 'text':
    case 'caption':
      return text(block.text);
    case 'facts':
      return block.texts.map(text).join('\n');
    case 'action':
      return link(block.action);
    case 'choice':
      return [block.first, block.second].map(link).join('\n\n');
    case 'links':
      return block.links.map((one) => `${text(one.about)}\n${link(one)}`).join('\n\n');
    case 'questions':
      // Mustache drops the lines of the tags.
      return `{{#questions}}\n* {{{title}}}\n{{{answer}}}\n${text(block.by)}\n{{{url}}}\n\n{{/questions}}`;
  }
}
