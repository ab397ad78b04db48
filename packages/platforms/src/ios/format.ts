import type { TokenType } from '@wusum/dtcg';
import { formatHook } from '../shared/hooks.js';
import { pascalName } from '../shared/names.js';
import type { NativeCase, NativeGroup } from '../shared/natives.js';
import { swiftString } from '../shared/strings.js';
import { commentText, deprecationText, descriptionText, isWritten, type PlatformToken } from '../shared/token.js';

export interface SwiftFormatOptions {
  /** Name of the enum. Default: `Tokens`. */
  readonly name: string;
}

/** The Swift type of each token type. */
const types: Partial<Record<TokenType, string>> = {
  color: 'Color',
  dimension: 'CGFloat',
  fontFamily: '[String]',
  fontWeight: 'Font.Weight',
  duration: 'TimeInterval',
  cubicBezier: 'TokenCurve',
  number: 'Double',
  border: 'TokenBorder',
  transition: 'TokenTransition',
  shadow: '[TokenShadow]',
  gradient: 'Gradient',
  typography: 'TokenTypography',
};

const typed = ({ name, type }: PlatformToken): string => `${name}: ${types[type]!}`;

function documented(token: PlatformToken, indent: string, line: string): string {
  const comment = descriptionText(token);
  const why = deprecationText(token);
  const lines = [
    ...(comment === '' ? [] : [`/// ${comment}`]),
    ...(why === undefined ? [] : [`@available(*, deprecated, message: ${swiftString(why)})`]),
    line,
  ];
  return lines.map((each) => `${indent}${each}\n`).join('');
}

export function swiftConstant(token: PlatformToken, indent: string): string {
  return documented(token, indent, `public static let ${typed(token)} = ${token.value}`);
}

/** A protocol for tokens that change together. */
export function swiftProtocol(name: string, { axes, members }: NativeGroup<string>): string {
  const lines = members.map((token) => documented(token, '    ', `var ${typed(token)} { get }`));
  return `/// Changes with: ${commentText(axes)}.\npublic protocol ${name}: Sendable {\n${lines.join('')}}\n`;
}

/** One case of such a protocol, nested in the enum of the brand. */
export function swiftStruct(protocol: string, { name, tokens }: NativeCase<string>): string {
  const lines = tokens.map((token) => `        public let ${typed(token)} = ${token.value}\n`);
  return `\n    public struct ${name}: ${protocol} {\n        public init() {}\n${lines.join('')}    }\n`;
}

export function swiftEnum(name: string, body: string, indent = ''): string {
  return `${indent}public enum ${name} {\n${body}${indent}}\n`;
}

/** A caseless enum of constants. Its types are in `swiftTypes`. */
export function printSwift(
  tokens: readonly PlatformToken[],
  { name = 'Tokens' }: Partial<SwiftFormatOptions> = {},
): string {
  const body = tokens.filter(isWritten).map((token) => swiftConstant(token, '    '));
  return `import SwiftUI\n\n${swiftEnum(pascalName(name), body.join(''))}`;
}

/** Types that SwiftUI lacks. */
export const swiftTypes = `import SwiftUI

public struct TokenTypography: Sendable {
    public let families: [String]
    public let size: CGFloat
    public let weight: Font.Weight
    public let lineHeight: CGFloat
    public let letterSpacing: CGFloat

    /// The first family, which the app must bundle; it scales with the user's text size.
    public var font: Font {
        Font.custom(families.first ?? "", size: size).weight(weight)
    }
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
