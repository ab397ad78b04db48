// What a writing assistant does: calls the tools of `wusum mcp`, also with input that is wrong, and prints the results.
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

const client = new Client({ name: 'assistant', version: '1.0.0' });
const args = ['node_modules/wusum/dist/bin.js', 'mcp'];
await client.connect(new StdioClientTransport({ command: process.execPath, args }));
const { tools } = await client.listTools();
const calls = [
  ['check', { text: 'Read the the story', language: 'en' }],
  ['rewrite', { text: 'Read the the story', language: 'en' }],
  ['check', { text: 5 }],
  ['check', { text: 'x', language: 'no tag' }],
  ['explain', { name: '__proto__' }],
  ['list', { what: 'nothing' }],
];
const results = [];
for (const [name, input] of calls) {
  const { isError = false, content } = await client.callTool({ name, arguments: input });
  results.push({ isError, text: content[0].text });
}
await client.close();
console.log(JSON.stringify({ tools: tools.map(({ name }) => name), results }));
