import type { TokenType } from '@wusum/dtcg';
import { formatHook } from '../../shared/hooks.js';
import { xmlText } from '../../shared/strings.js';
import { isWritten, tokenComment, type PlatformToken } from '../../shared/token.js';
import type { AndroidValue } from './value.js';

/** The element of each token type. */
const elements: Partial<Record<TokenType, (name: string, value: string) => string>> = {
  color: (name, value) => `<color name="${name}">${value}</color>`,
  dimension: (name, value) => `<dimen name="${name}">${value}</dimen>`,
  duration: (name, value) => `<integer name="${name}">${value}</integer>`,
  fontWeight: (name, value) => `<integer name="${name}">${value}</integer>`,
  number: (name, value) => `<item name="${name}" format="float" type="dimen">${value}</item>`,
};

/** An Android resource file. */
export function printAndroidXml(tokens: readonly PlatformToken<AndroidValue>[]): string {
  const lines = tokens.filter(isWritten).map((token) => {
    const comment = xmlText(tokenComment(token).replace(/-{2,}/gu, '-').replace(/-$/u, ''));
    return `${comment === '' ? '' : `    <!-- ${comment} -->\n`}    ${elementOf(token)}\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<resources>\n${lines.join('')}</resources>\n`;
}

function elementOf({ name, type, value }: PlatformToken<AndroidValue>): string {
  const own = xmlText(name);
  if (typeof value === 'string') return elements[type]!(own, xmlText(value));
  const items = Object.entries(value).map(
    ([key, text]) => `        <item name="${xmlText(key)}">${xmlText(text)}</item>\n`,
  );
  return `<style name="${own}">\n${items.join('')}    </style>`;
}

export const androidXmlFormat = formatHook<AndroidValue, object>('wusum/android-xml', printAndroidXml);
