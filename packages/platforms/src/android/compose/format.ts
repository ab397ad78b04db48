import { formatHook } from '../../shared/hooks.js';
import { pascalName } from '../../shared/names.js';
import type { NativeGroup } from '../../shared/natives.js';
import { kotlinString } from '../../shared/strings.js';
import { commentText, deprecationText, descriptionText, isWritten, type PlatformToken } from '../../shared/token.js';
import type { TokenType } from '@wusum/dtcg';

export interface ComposeFormatOptions {
  /** Name of the object. Default: `Tokens`. */
  readonly name: string;
  /** Default: `tokens`. */
  readonly packageName: string;
}

export function kotlinHead(packageName: string): string {
  const safe = packageName.replace(/[^\w.]/gu, '');
  const imports = [
    'androidx.compose.animation.core.CubicBezierEasing',
    'androidx.compose.animation.core.Easing',
    'androidx.compose.foundation.BorderStroke',
    'androidx.compose.ui.graphics.Color',
    'androidx.compose.ui.text.TextStyle',
    'androidx.compose.ui.text.font.FontWeight',
    'androidx.compose.ui.unit.Dp',
    'androidx.compose.ui.unit.TextUnit',
    'androidx.compose.ui.unit.dp',
    'androidx.compose.ui.unit.sp',
  ];
  return `package ${safe}\n\n${imports.map((name) => `import ${name}\n`).join('')}\n`;
}

/** The Kotlin type of each token type. */
const types: Partial<Record<TokenType, string>> = {
  color: 'Color',
  dimension: 'Dp',
  fontFamily: 'List<String>',
  fontWeight: 'FontWeight',
  duration: 'Int',
  cubicBezier: 'Easing',
  number: 'Float',
  border: 'BorderStroke',
  transition: 'TokenTransition',
  shadow: 'List<TokenShadow>',
  gradient: 'List<Pair<Float, Color>>',
  typography: 'TokenTypography',
};

/** A size of text follows the reader's font size: `16.sp`. */
const isText = ({ type, value }: PlatformToken): boolean => type === 'dimension' && value.endsWith('.sp');

const typed = (token: PlatformToken): string => `val ${token.name}: ${isText(token) ? 'TextUnit' : types[token.type]!}`;

function documented(token: PlatformToken, indent: string, line: string): string {
  const comment = descriptionText(token);
  const why = deprecationText(token);
  const lines = [
    ...(comment === '' ? [] : [`/** ${comment} */`]),
    ...(why === undefined ? [] : [`@Deprecated(${kotlinString(why)})`]),
    line,
  ];
  return lines.map((each) => `${indent}${each}\n`).join('');
}

export function kotlinConstant(token: PlatformToken, indent: string): string {
  return documented(token, indent, `${typed(token)} = ${token.value}`);
}

export function kotlinObject(name: string, body: string): string {
  return `object ${name} {\n${body}}\n`;
}

/** An interface for tokens that change together, and an object for each of its cases. */
export function kotlinGroup({ name, axes, members, cases }: NativeGroup<string>): string {
  const known = new Set(members.map(({ path }) => path));
  const contract = members.map((token) => documented(token, '        ', typed(token)));
  const objects = cases.map((each) => {
    const lines = each.tokens.map(
      (token) => `        ${known.has(token.path) ? 'override ' : ''}${typed(token)} = ${token.value}\n`,
    );
    return `\n    object ${each.name} : ${name} {\n${lines.join('')}    }\n`;
  });
  const head = `\n    /** Changes with: ${commentText(axes)}. */\n    interface ${name} {\n${contract.join('')}    }\n`;
  return head + objects.join('');
}

/** An object of constants. Its types are in `kotlinTypes`. */
export function printCompose(
  tokens: readonly PlatformToken[],
  { name = 'Tokens', packageName = 'tokens' }: Partial<ComposeFormatOptions> = {},
): string {
  const body = tokens.filter(isWritten).map((token) => kotlinConstant(token, '    '));
  return kotlinHead(packageName) + kotlinObject(pascalName(name), body.join(''));
}

/** Types that Compose lacks. */
export const kotlinTypes = `data class TokenTypography(val families: List<String>, val style: TextStyle)

data class TokenShadow(val color: Color, val x: Dp, val y: Dp, val blur: Dp, val spread: Dp, val inset: Boolean)

data class TokenTransition(val durationMillis: Int, val delayMillis: Int, val easing: Easing)
`;

export const composeFormat = formatHook<string, ComposeFormatOptions>('wusum/compose', printCompose);
