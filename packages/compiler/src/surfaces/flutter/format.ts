import type { TokenType } from '../../types.js';
import { formatHook } from '../shared/hooks.js';
import { pascalName } from '../shared/names.js';
import { isWritten, tokenComment, type SurfaceToken } from '../shared/token.js';

export interface DartFormatOptions {
  /** Name of the class. Default: `Tokens`. */
  readonly name: string;
}

const types: Partial<Record<TokenType, string>> = {
  color: 'Color',
  dimension: 'double',
  fontFamily: 'List<String>',
  fontWeight: 'FontWeight',
  duration: 'Duration',
  cubicBezier: 'Cubic',
  number: 'double',
  border: 'BorderSide',
  shadow: 'List<BoxShadow>',
  gradient: 'LinearGradient',
  typography: 'TextStyle',
};

/** A library of its own, or a part of one that begins with `dartHead`. */
export function dartClass(name: string, tokens: readonly SurfaceToken[]): string {
  const lines = tokens.filter(isWritten).map((token) => {
    const comment = tokenComment(token);
    const doc = comment === '' ? '' : `  /// ${comment}\n`;
    return `${doc}  static const ${types[token.type] ?? 'Object'} ${token.name} = ${token.value};\n`;
  });
  return `abstract final class ${name} {\n${lines.join('')}}\n`;
}

export const dartHead = "import 'package:flutter/animation.dart';\nimport 'package:flutter/painting.dart';\n\n";

/** A class of constants. */
export function printDart(
  tokens: readonly SurfaceToken[],
  { name = 'Tokens' }: Partial<DartFormatOptions> = {},
): string {
  return dartHead + dartClass(pascalName(name), tokens);
}

export const dartFormat = formatHook<string, DartFormatOptions>('wusum/dart', printDart);
