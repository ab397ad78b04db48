import type { RichTextFormat } from './RichTextField.props.js';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

interface Node {
  readonly text?: string;
  readonly content?: readonly Node[];
}

const textOf = ({ text, content }: Node): string => text ?? (content ?? []).map(textOf).join('');

/**
 * The words of a text without its format, a line for each block: what a server shows, which has no parser. It is set as text,
 * so it need not be safe.
 */
export function toPlainText(value: string, format: RichTextFormat): string {
  if (format === 'json') {
    try {
      return ((JSON.parse(value || '{}') as Node).content ?? []).map(textOf).join('\n');
    } catch {
      return value;
    }
  }
  if (!value.trimStart().startsWith('<')) return value;
  return value
    .replaceAll(/<(script|style)\b[^]*?<\/\1>/giu, '')
    .replaceAll(/<br\b[^>]*>|<\/(?:p|h\d|li|blockquote)>/giu, '\n')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(#?\w+);/gu, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/\n{2,}/gu, '\n')
    .trim();
}
