import { formatHook } from '../../shared/hooks.js';
import { pascalName } from '../../shared/names.js';
import { isWritten, tokenComment, type SurfaceToken } from '../../shared/token.js';

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
    'androidx.compose.ui.unit.dp',
    'androidx.compose.ui.unit.sp',
  ];
  return `package ${safe}\n\n${imports.map((name) => `import ${name}\n`).join('')}\n`;
}

export function kotlinConstant(token: SurfaceToken, indent: string): string {
  const comment = tokenComment(token);
  return `${comment === '' ? '' : `${indent}/** ${comment} */\n`}${indent}val ${token.name} = ${token.value}\n`;
}

export function kotlinObject(name: string, body: string, indent = ''): string {
  return `${indent}object ${name} {\n${body}${indent}}\n`;
}

/** An object of constants. The types that it uses are in `kotlinTypes`. */
export function printCompose(
  tokens: readonly SurfaceToken[],
  { name = 'Tokens', packageName = 'tokens' }: Partial<ComposeFormatOptions> = {},
): string {
  const body = tokens.filter(isWritten).map((token) => kotlinConstant(token, '    '));
  return kotlinHead(packageName) + kotlinObject(pascalName(name), body.join(''));
}

/** What Compose has no type for. */
export const kotlinTypes = `data class TokenTypography(val families: List<String>, val style: TextStyle)

data class TokenShadow(val color: Color, val x: Dp, val y: Dp, val blur: Dp, val spread: Dp, val inset: Boolean)

data class TokenTransition(val durationMillis: Int, val delayMillis: Int, val easing: Easing)
`;

export const composeFormat = formatHook<string, ComposeFormatOptions>('wusum/compose', printCompose);
