import mjml from 'mjml';
import { expect, test, vi } from 'vitest';
import { emitReal } from './real.js';

vi.setConfig({ testTimeout: 60_000 });

const template = (attributes: string): string =>
  `<mjml>${attributes.replace(/^<mjml>|<\/mjml>\s*$/g, '')}<mj-body><mj-section><mj-column>
     <mj-text mj-class="heading">Hello</mj-text><mj-text>Body</mj-text>
     <mj-text mj-class="color-accent-text type-caption">Small</mj-text>
     <mj-button href="https://example.org">Act</mj-button><mj-divider /></mj-column></mj-section></mj-body></mjml>`;

test('MJML compiles a template with the attributes of every mode and context', async () => {
  // Only one brand, because MJML is slow.
  const files = Object.entries(await emitReal('email')).filter(([path]) => path.startsWith('majlis.'));
  for (const [path, attributes] of files) {
    const { html, errors } = await mjml(template(attributes), { validationLevel: 'strict' });
    expect([path, errors]).toEqual([path, []]);
    const button = /<mj-button [^>]*background-color="(#\w{6})" color="(#\w{6})"/.exec(attributes)!;
    expect(html).toContain(`background:${button[1]};`);
    expect(html).toContain(`color:${button[2]};`);
    expect(html.includes('text-align:right')).toBe(path.includes('arabic'));
  }
  expect(files.length).toBeGreaterThan(2);
});

test('every value is hex or px', async () => {
  for (const attributes of Object.values(await emitReal('email')))
    expect(attributes).not.toMatch(/rem|oklch|rgba?\(|var\(|#[0-9a-f]{8}\b/i);
});
