/**
 * What new applications and widespread resets do to elements, shortened. Each is a style sheet without a layer, as it comes;
 * the layout of the page itself is left out.
 */
export const surroundings: Readonly<Record<string, string>> = {
  'a new Next.js app': `
    * { box-sizing: border-box; padding: 0; margin: 0; }
    html { height: 100%; } html, body { max-width: 100vw; overflow-x: hidden; }
    body { font-family: Arial, Helvetica, sans-serif; -webkit-font-smoothing: antialiased; }
    a { color: inherit; text-decoration: none; }`,
  'a new Vite app': `
    a { font-weight: 500; color: #646cff; text-decoration: inherit; }
    a:hover { color: #535bf2; }
    body { margin: 0; min-width: 320px; min-height: 100vh; }
    h1 { font-size: 3.2em; line-height: 1.1; }
    button { border-radius: 8px; border: 1px solid transparent; padding: 0.6em 1.2em; font-size: 1em; font-weight: 500;
      font-family: inherit; background-color: #1a1a1a; cursor: pointer; transition: border-color 0.25s; }
    button:hover { border-color: #646cff; }
    button:focus, button:focus-visible { outline: 4px auto -webkit-focus-ring-color; }`,
  'the preflight of Tailwind': `
    *, ::after, ::before, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
    h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit; }
    a { color: inherit; text-decoration: inherit; }
    ol, ul, menu { list-style: none; }
    img, svg, video { display: block; vertical-align: middle; }
    img, video { max-width: 100%; height: auto; }
    button, input, select, optgroup, textarea { font: inherit; letter-spacing: inherit; color: inherit; border-radius: 0;
      background-color: transparent; opacity: 1; }
    ::placeholder { opacity: 1; color: gray; }
    textarea { resize: vertical; }
    button, input:where([type='button'], [type='reset'], [type='submit']) { appearance: button; }`,
  'normalize.css': `
    body { margin: 0; } h1 { font-size: 2em; margin: 0.67em 0; } hr { height: 0; overflow: visible; }
    a { background-color: transparent; }
    button, input, optgroup, select, textarea { font-family: inherit; font-size: 100%; line-height: 1.15; margin: 0; }
    button, input { overflow: visible; } button, select { text-transform: none; }
    button, [type='button'] { -webkit-appearance: button; } textarea { overflow: auto; }
    [type='checkbox'] { box-sizing: border-box; padding: 0; }`,
  'the reboot of Bootstrap': `
    *, *::before, *::after { box-sizing: border-box; }
    body { margin: 0; font-size: 1rem; line-height: 1.5; color: #212529; background-color: #fff; }
    h1, h2, h3, h4, h5, h6 { margin-top: 0; margin-bottom: 0.5rem; font-weight: 500; line-height: 1.2; color: inherit; }
    p { margin-top: 0; margin-bottom: 1rem; } a { color: rgb(13, 110, 253); text-decoration: underline; }
    hr { margin: 1rem 0; border: 0; border-top: 1px solid; opacity: 0.25; }
    img, svg { vertical-align: middle; } label { display: inline-block; } button { border-radius: 0; }
    button:focus:not(:focus-visible) { outline: 0; }
    input, button, select, optgroup, textarea { margin: 0; font-family: inherit; font-size: inherit; line-height: inherit; }
    textarea { resize: vertical; } fieldset { min-width: 0; padding: 0; margin: 0; border: 0; }
    legend { float: left; width: 100%; padding: 0; margin-bottom: 0.5rem; font-size: 1.5rem; line-height: inherit; }`,
};

/** The one line that a page needs before all other styles. */
export const layerLine = '@layer reset, base, wusum, components, utilities;';
