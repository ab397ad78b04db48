import { fromJsonSchema, McpServer } from '@modelcontextprotocol/server';
import type { Diagnostic } from '@wusum/diagnostics';
import { FindingsError } from '../output/findings-error.js';
import { OutputError } from '../disk/output-error.js';
import { UsageError } from '../terminal.js';
import { version } from '../version.js';
import { checkTool, explainTool, listKinds, listTool, rewriteTool, type ToolContext } from './tools.js';

const text = { type: 'string', description: 'The text.' } as const;
const brand = { type: 'string', description: 'Id of the brand. Default: that of the project.' } as const;
const language = { type: 'string', description: 'BCP 47 tag of the text. Default: by its letters.' } as const;
const file = {
  type: 'string',
  description: 'File name, which decides the format: post.md, words.ar.json, Page.tsx. Default: plain text.',
} as const;
const situation = {
  type: 'string',
  description: 'A situation of the voice, such as error: adds what it asks for.',
} as const;

/** Makes the server and its tools. All of them only read. */
export function createServer(context: ToolContext): McpServer {
  const server = new McpServer({ name: 'wusum', version }, { capabilities: { tools: {} } });
  const annotations = { readOnlyHint: true, openWorldHint: false };
  const add = <T extends object>(
    name: string,
    config: { readonly description: string; readonly properties: object; readonly required: readonly string[] },
    run: (input: T, given: ToolContext) => Promise<object>,
  ): void => {
    const { description, properties, required } = config;
    const inputSchema = fromJsonSchema<T>({
      type: 'object',
      properties,
      required,
      additionalProperties: false,
    } as never);
    server.registerTool(name, { description, inputSchema, annotations }, async (input) =>
      answer(() => run(input as T, context)),
    );
  };
  add(
    'check',
    {
      description:
        'Finds what a text has that the voice of the brand, or its language, does not have: place, reason, fix.',
      properties: { text, language, brand, file },
      required: ['text'],
    },
    checkTool,
  );
  add(
    'rewrite',
    {
      description:
        'Applies the mechanical fixes to a text, and returns what is left, with hints of the voice. It writes no sentence.',
      properties: { text, language, brand, file, situation },
      required: ['text'],
    },
    rewriteTool,
  );
  add(
    'explain',
    {
      description:
        'Explains a diagnostic code (WS-V009), or a term, situation, trait, channel or mechanic of the voice.',
      properties: {
        name: { type: 'string', description: 'A code, or a name such as member or voice.term.member.' },
        brand,
      },
      required: ['name'],
    },
    explainTool,
  );
  add(
    'list',
    {
      description:
        'Lists the rules of the check, or the terms, situations, traits, channels and mechanics of the voice.',
      properties: { what: { enum: listKinds }, brand },
      required: ['what'],
    },
    listTool,
  );
  return server;
}

/** The result of a tool as JSON text. What a person can fix is a result with an error, not a failure of the protocol. */
async function answer(run: () => Promise<object>) {
  try {
    return { content: [{ type: 'text' as const, text: JSON.stringify(await run(), undefined, 2) }] };
  } catch (error) {
    const isExpected = error instanceof UsageError || error instanceof FindingsError || error instanceof OutputError;
    if (!isExpected) throw error;
    const problems = error instanceof FindingsError ? error.diagnostics.map(lineOf) : [];
    return { isError: true, content: [{ type: 'text' as const, text: [error.message, ...problems].join('\n') }] };
  }
}

function lineOf({ code, message, fix, location }: Diagnostic): string {
  const place = location ? `${location.file}:${location.line}:${location.column}: ` : '';
  return `${place}${code} ${message} ${fix ?? ''}`.trim();
}
