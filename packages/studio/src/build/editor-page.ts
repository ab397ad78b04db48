/** Name of the page of the editor, next to those of Storybook. */
export const editorPageFile = 'wusum-editor.html';

/**
 * The page of the editor.
 *
 * @param script address of its script, relative to the page
 * @param sheets style sheets before those of the theme, relative to the page
 */
export const editorPage = (script: string, sheets: readonly string[] = []): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Brand</title>
${sheets.map((href) => `<link rel="stylesheet" href="${href}" />\n`).join('')}<link rel="stylesheet" href="./theme/theme.css" />
<link rel="stylesheet" href="./theme/ramps.css" />
<link rel="stylesheet" href="./theme/fonts.css" />
<style>html, body, #editor { block-size: 100%; margin: 0; }</style>
</head>
<body>
<main id="editor"></main>
<script type="module" src="${script}"></script>
</body>
</html>
`;
