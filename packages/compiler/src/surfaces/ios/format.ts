import type { TokenType } from '../../types.js';
import { formatHook } from '../shared/hooks.js';
import { pascalName } from '../shared/names.js';
import { isWritten, tokenComment, type SurfaceToken } from '../shared/token.js';

export interface SwiftFormatOptions {
  /** Name of the enum. Default: `Tokens`. */
  readonly name: string;
}

/** Types that a literal would not be given by itself. */
const types: Partial<Record<TokenType, string>> = {
  dimension: 'CGFloat',
  number: 'Double',
  duration: 'TimeInterval',
  fontFamily: '[String]',
  shadow: '[TokenShadow]',
};

export function swiftConstant(token: SurfaceToken, indent: string): string {
  const comment = tokenComment(token);
  const type = types[token.type];
  const declared = type === undefined ? token.name : `${token.name}: ${type}`;
  return `${comment === '' ? '' : `${indent}/// ${comment}\n`}${indent}public static let ${declared} = ${token.value}\n`;
}

export function swiftEnum(name: string, body: string, indent = ''): string {
  return `${indent}public enum ${name} {\n${body}${indent}}\n`;
}

/** A caseless enum of constants. The types that it uses are in `swiftTypes`. */
export function printSwift(
  tokens: readonly SurfaceToken[],
  { name = 'Tokens' }: Partial<SwiftFormatOptions> = {},
): string {
  const body = tokens.filter(isWritten).map((token) => swiftConstant(token, '    '));
  return `import SwiftUI\n\n${swiftEnum(pascalName(name), body.join(''))}`;
}

/** What SwiftUI has no type for. */
export const swiftTypes = `import SwiftUI

public struct TokenTypography: Sendable {
    public let families: [String]
    public let size: CGFloat
    public let weight: Font.Weight
    public let lineHeight: CGFloat
    public let letterSpacing: CGFloat
}

public struct TokenShadow: Sendable {
    public let color: Color
    public let x: CGFloat
    public let y: CGFloat
    public let blur: CGFloat
    public let spread: CGFloat
    public let inset: Bool
}

public struct TokenBorder: Sendable {
    public let color: Color
    public let width: CGFloat
}

public struct TokenCurve: Sendable {
    public let x1: Double
    public let y1: Double
    public let x2: Double
    public let y2: Double
}

public struct TokenTransition: Sendable {
    public let duration: TimeInterval
    public let delay: TimeInterval
    public let curve: TokenCurve
}
`;

export const swiftFormat = formatHook<string, SwiftFormatOptions>('wusum/swift', printSwift);
