import type { TokenType } from '@wusum/dtcg';
import { formatHook } from '../shared/hooks.js';
import { pascalName } from '../shared/names.js';
import type { NativeGroup } from '../shared/natives.js';
import { dartString } from '../shared/strings.js';
import { commentText, deprecationText, descriptionText, isWritten, type PlatformToken } from '../shared/token.js';

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

const typed = ({ type, name }: PlatformToken, access: string): string => `${types[type]!} ${access}${name}`;

function documentation(token: PlatformToken): string {
  const comment = descriptionText(token);
  const why = deprecationText(token);
  const mark = why === undefined ? '' : `  @Deprecated(${dartString(why)})\n`;
  return `${comment === '' ? '' : `  /// ${comment}\n`}${mark}`;
}

/** Constants of a brand. */
export function dartClass(name: string, tokens: readonly PlatformToken[]): string {
  const lines = tokens.filter(isWritten).map((token) => {
    return `${documentation(token)}  static const ${typed(token, '')} = ${token.value};\n`;
  });
  return `abstract final class ${name} {\n${lines.join('')}}\n`;
}

/** An interface for tokens that change together, and a class for each of its cases. */
export function dartGroup(brand: string, { name, axes, members, cases }: NativeGroup<string>): string {
  const contract = `${brand}Tokens${name}`;
  const known = new Set(members.map(({ path }) => path));
  const getters = members.map((token) => {
    return `${documentation(token)}  ${typed(token, 'get ')};\n`;
  });
  const classes = cases.map((each) => {
    const lines = each.tokens.map((token) => {
      const override = known.has(token.path) ? '  @override\n' : '';
      return `${override}  ${typed(token, 'get ')} => ${asConstant(token)};\n`;
    });
    const own = caseName(brand, each.name);
    return `\nfinal class ${own} implements ${contract} {\n  const ${own}();\n${lines.join('')}}\n`;
  });
  const head = `/// Changes with: ${commentText(axes)}.\nabstract interface class ${contract} {\n${getters.join('')}}\n`;
  return head + classes.join('');
}

/** `MajlisDarkMoreTokens`. */
export const caseName = (brand: string, name: string): string => `${brand}${name}Tokens`;

/** Without `const`, a getter creates a new value at each call. */
function asConstant({ type, value }: PlatformToken): string {
  return literals.has(type) ? value : `const ${value}`;
}

const literals: ReadonlySet<TokenType> = new Set(['dimension', 'number', 'fontWeight']);

export const dartHead = "import 'package:flutter/animation.dart';\nimport 'package:flutter/painting.dart';\n\n";

/** A class of constants. */
export function printDart(
  tokens: readonly PlatformToken[],
  { name = 'Tokens' }: Partial<DartFormatOptions> = {},
): string {
  return dartHead + dartClass(pascalName(name), tokens);
}

export const dartFormat = formatHook<string, DartFormatOptions>('wusum/dart', printDart);
