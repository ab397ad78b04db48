import type { TokenType } from '../../../types.js';
import { formatHook } from '../../shared/hooks.js';
import { xmlText } from '../../shared/strings.js';
import { isWritten, type SurfaceToken } from '../../shared/token.js';

/** The element that a type becomes. */
const elements: Partial<Record<TokenType, (name: string, value: string) => string>> = {
  color: (name, value) => `<color name="${name}">${value}</color>`,
  dimension: (name, value) => `<dimen name="${name}">${value}</dimen>`,
  duration: (name, value) => `<integer name="${name}">${value}</integer>`,
  number: (name, value) => `<item name="${name}" format="float" type="dimen">${value}</item>`,
};

/** An Android resource file. */
export function printAndroidXml(tokens: readonly SurfaceToken[]): string {
  const lines = tokens.filter(isWritten).flatMap((token) => {
    const element = elements[token.type];
    return element === undefined ? [] : [`    ${element(xmlText(token.name), xmlText(token.value))}\n`];
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<resources>\n${lines.join('')}</resources>\n`;
}

export const androidXmlFormat = formatHook<string, object>('wusum/android-xml', printAndroidXml);
