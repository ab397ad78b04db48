import mjml from 'mjml';
import { expect, test, vi } from 'vitest';
import { emitReal } from './real.js';

vi.setConfig({ testTimeout: 60_000 });

const template = (attributes: string): string =>
  `<mjml>${attributes.replace(/^<mjml>|<\/mjml>\s*$/g, '')}<mj-body><mj-section><mj-column>
     <mj-text mj-class="heading">Hello</mj-text><mj-text>Body</mj-text>
     <mj-text mj-class="color-accent-text type-caption">Small</mj-text>
     <mj-button href="https://example.org">Act</mj-button><mj-divider /></mj-column></mj-section></mj-body></mjml>`;

test('MJML compiles a template with the attributes of every brand and mode, in hex and px only', async () => {
  // Two brands stand for all: MJML takes its time.
  const all = Object.entries(await emitReal('email'));
  const files = Object.fromEntries(all.filter(([path]) => /^(?:majlis|nujum)\./.test(path)));
  for (const [path, attributes] of Object.entries(files)) {
    const { html, errors } = await mjml(template(attributes), { validationLevel: 'strict' });
    expect([path, errors]).toEqual([path, []]);
    const button = /<mj-button [^>]*background-color="(#\w{6})" color="(#\w{6})"/.exec(attributes)!;
    expect(html).toContain(`background:${button[1]};`);
    expect(html).toContain(`color:${button[2]};`);
    expect(html.includes('text-align:right')).toBe(path.includes('arabic'));
    expect(attributes).not.toMatch(/rem|oklch|rgba?\(|var\(|#[0-9a-f]{8}\b/i);
  }
  expect(Object.keys(files).length).toBeGreaterThan(2);
});
