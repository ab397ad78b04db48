import { expect, test } from 'vitest';
import { lint } from './lint.js';

const found: readonly (readonly [name: string, code: string, colors: readonly string[]])[] = [
  ['hex', 'styled.div`color: #c00;`', ['#c00']],
  ['hex with alpha', 'css`background: #cc000080`', ['#cc000080']],
  ['a function', 'styled.p`color: oklch(60% 0.2 30 / 50%);`', ['oklch(60% 0.2 30 / 50%)']],
  ['a function of a function', 'styled.p`color: rgb(calc(1 + 2) 0 0);`', ['rgb(calc(1 + 2) 0 0)']],
  ['a word', 'styled.p`border: 1px solid Red;`', ['Red']],
  ['several', 'styled.p`background: linear-gradient(red, #fff);`', ['red', '#fff']],
  ['in a fallback', 'styled.p`color: var(--ws-color-text-default, #000);`', ['#000']],
  ['in a mix', 'styled.p`color: color-mix(in oklab, var(--x), black 20%);`', ['black']],
  ['in a custom property', 'styled.p`--own: #123456;`', ['#123456']],
  ['with a chain', 'styled(Card).withConfig({ componentId: "a" })`color: red;`', ['red']],
  ['in a nested rule', 'styled.a`&:hover { @media (hover) { color: red; } }`', ['red']],
  ['after an expression that is a statement', 'styled.a`${focusRing}\n color: red;`', ['red']],
  ['after an expression in a value', 'styled.a`padding: ${ space[2] }; color: red;`', ['red']],
  ['after an expression that is a property', 'styled.a`${side}: 0; color: red;`', ['red']],
  ['after an expression that is a selector', 'styled.a`${Icon} { fill: red; }`', ['red']],
  ['a global style', 'createGlobalStyle`body { background: white }`', ['white']],
  ['a style object', 'const a = <p style={{ color: "red", backgroundColor: `#fff` }} />', ['red', '#fff']],
  ['a condition', 'const a = <p style={b ? { color: c ? "red" : "blue" } : undefined} />', ['red', 'blue']],
  ['a nested object', 'css({ "&:hover": { color: "red" } })', ['red']],
  ['a function of props', 'styled.div((p) => ({ color: "red" }))', ['red']],
  ['sx', 'const a = <Box sx={{ color: "red" }} />', ['red']],
  ['an attribute of SVG', 'const a = <path fill="#f00" stroke={"red"} />', ['#f00', 'red']],
  ['a class', 'const a = <p className="bg-[#c00] p-2" />', ['#c00']],
  ['a class in a call', 'const a = <p className={clsx("p-2", b && "text-[rgb(0_0_0)]")} />', ['rgb(0_0_0)']],
];

const allowed: readonly (readonly [name: string, code: string])[] = [
  ['a variable', 'styled.div`color: var(--ws-color-text-red);`'],
  ['a role', 'styled.div`color: ${vars.color.text.default};`'],
  ['no colour', 'styled.div`color: transparent; background: currentColor; outline-color: CanvasText;`'],
  ['inherited', 'styled.div`color: inherit;`'],
  ['relative to a variable', 'styled.div`color: oklch(from var(--ws-color-accent-solid) l c h / 50%);`'],
  ['parts by variables', 'styled.div`color: rgb(var(--rgb) / 50%);`'],
  ['an address', 'styled.div`mask: url(#red) url("a.svg#fff");`'],
  ['a text', 'styled.div`content: "red #fff";`'],
  ['a word in another property', 'styled.div`animation-name: tan; font-family: Linen; grid-area: snow;`'],
  ['another template', 'const a = html`color: red;`'],
  ['a prop of a component', 'const a = <Button color="red" fill="red" />'],
  ['a link to a place', 'const a = <a href="#fff">x</a>'],
  ['text that is not CSS', 'styled.div`color: red; }}} {`'],
  ['a comment', 'styled.div`/* color: red; */ color: ${a};`'],
];

test.each(found)('finds %s', (_, code, colors) => {
  const all = lint('no-raw-colors', code);
  expect(all.map(({ text }) => text)).toEqual(colors);
  expect(all.every(({ what }) => what === 'raw')).toBe(true);
});

test.each(allowed)('allows %s', (_, code) => expect(lint('no-raw-colors', code)).toEqual([]));

test('reads style sheets', () => {
  const code = '@layer app {\n  .a { color: var(--ws-color-text-default); background: #fff url(#red) }\n}';
  expect(lint('no-raw-colors', code, { language: 'css' }).map(({ text }) => text)).toEqual(['#fff']);
});
