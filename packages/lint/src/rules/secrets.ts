import { TokenReporter, type JsonNode, parseSource } from '@wusum/dtcg';
import { list } from './shared/options.js';
import { defineRule } from './define-rule.js';
import type { Finding } from './shared/types.js';

export const secrets = defineRule({
  name: 'secrets',
  code: 'WS-K013',
  title: 'Secret or URL in a token file',
  why: 'Token files are published in style sheets, packages and Storybook. A key in them is public, and a URL in a value is loaded by everyone who uses the theme.',
  fix: 'Remove it and revoke every key that was committed. Put URLs in `$description` or under a key such as `source` or `licence`.',
  severity: 'error',
  needs: 'files',
  options: {
    hosts: list([], 'Hosts that are allowed in URLs of values; `*.example.com` matches every subdomain.'),
  },
  check: ({ files }, { hosts }) =>
    Object.entries(files).flatMap(([file, text]) => {
      // The compiler reports syntax errors.
      const root = parseSource(file, text, new TokenReporter());
      return root === undefined ? [] : [...stringsIn(root, [])].flatMap((found) => problemsOf(found, hosts));
    }),
});

interface FoundString {
  readonly text: string;
  readonly keys: readonly string[];
  readonly location: JsonNode['location'];
}

function* stringsIn(node: JsonNode, keys: readonly string[]): Generator<FoundString> {
  if (node.kind === 'array') for (const item of node.items) yield* stringsIn(item, keys);
  else if (node.kind === 'object')
    for (const [key, member] of node.members) yield* stringsIn(member.node, [...keys, key]);
  else if (typeof node.value === 'string') yield { text: node.value, keys, location: node.location };
}

/** Formats of keys of well-known services; each is unambiguous. */
const keyForms: readonly (readonly [name: string, form: RegExp])[] = [
  ['private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/u],
  ['AWS access key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/u],
  ['GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,})\b/u],
  ['GitLab token', /\bglpat-[A-Za-z0-9_-]{20,}/u],
  ['npm token', /\bnpm_[A-Za-z0-9]{36}\b/u],
  ['Slack token', /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/u],
  ['Google API key', /\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/u],
  ['Stripe key', /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/u],
  ['Figma token', /\bfigd_[A-Za-z0-9_-]{20,}/u],
  ['AI service key', /\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{32,}/u],
  ['JSON Web Token', /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/u],
  ['password in a URL', /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@]+@/iu],
];

const secretKey =
  /^(?:.*[-_.])?(?:password|passwd|secret|api[-_]?key|access[-_]?(?:key|token)|client[-_]?secret|auth[-_]?token|private[-_]?key)$/iu;
const alias = /^\{[^{}]*\}$/u;
/** Keys for the source and the licence of something. */
const sourceKey =
  /^(?:\$description|\$comment|\$schema|\$ref|\$deprecated|docs?|documentation|source|src|url|href|link|homepage|credits?|author|licen[cs]e.*|figma.*)$/iu;
const address = /\b(?:https?|ftp|wss?|file):\/\/([^\s/"'<>)]+)|(?:^|[\s("'])\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)\//iu;
const script = /\b(?:javascript|vbscript):|\bdata:[a-z]+\/[a-z0-9.+-]+[;,]/iu;
const insideHost =
  /^(?:localhost|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[::1\])$|\.(?:local|internal|intranet|corp|lan|home\.arpa)$/iu;

function problemsOf({ text, keys, location }: FoundString, hosts: readonly string[]): Finding[] {
  const found = (what: string): Finding[] => [
    {
      key: `${what} ${location.file} ${location.line} ${location.column}`,
      message: `${what} in ${keys.filter((key) => !key.startsWith('$')).join('.') || location.file}.`,
      location,
    },
  ];
  const form = keyForms.find(([, pattern]) => pattern.test(text));
  if (form !== undefined) return found(capital(form[0]));
  const own = keys.at(-1) ?? '';
  if (secretKey.test(own) && text !== '' && !alias.test(text)) return found(`Value of "${own}"`);
  const url = address.exec(text);
  const host = (url?.[1] ?? url?.[2] ?? '').replace(/^[^@]*@/u, '').replace(/:\d+$/u, '');
  if (host !== '' && insideHost.test(host)) return found(`Internal host ${host}`);
  if (!isPublishedValue(keys) || keys.some((key) => sourceKey.test(key))) return [];
  if (script.test(text)) return found('URL with code or data');
  return host === '' || isAllowed(host, hosts) ? [] : found(`URL of ${host}`);
}

/** Only values and our own data are published; `$extensions` of other tools are theirs, and messages may contain a URL. */
function isPublishedValue(keys: readonly string[]): boolean {
  const isCopy = keys[0] === 'voice';
  return keys.includes('$value') || (keys.includes('org.wusum') && !isCopy);
}

function isAllowed(host: string, hosts: readonly string[]): boolean {
  return hosts.some((allowed) => (allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
