import type { TokenPath } from '@wusum/dtcg';

/** Matches token paths: `*` is part of one segment or all of it, `**` any number of segments. */
export function matcher(patterns: readonly string[]): (path: TokenPath) => boolean {
  const expressions = patterns.map((pattern) => {
    const segments = pattern.split('.').map((segment) => {
      if (segment === '**') return '.+';
      return segment.split('*').map(escape).join('[^.]*');
    });
    return new RegExp(`^${segments.join('\\.')}$`, 'u');
  });
  return (path) => expressions.some((expression) => expression.test(path));
}

function escape(literal: string): string {
  return literal.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
