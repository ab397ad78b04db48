import { render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { page, userEvent } from 'vitest/browser';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { checkVoice, keepWorker } from './check-host.js';
import { VoiceField, type CheckedVoice, type VoiceFieldProps } from './index.js';

const voice: CheckedVoice = {
  lexicon: [
    {
      name: 'member',
      prefer: { en: ['member'], ar: ['عضو'] },
      avoid: { en: ['user'], ar: ['مستخدم'] },
      swap: { en: { user: 'member' }, ar: { مستخدم: 'عضو' } },
      why: { en: 'People belong.', ar: 'الناس ينتمون.' },
    },
  ],
  mechanics: [],
};

const Page = ({ dir, ...props }: Partial<VoiceFieldProps> & { dir?: 'rtl' }) => (
  <Brand lang={dir ? 'ar' : 'en'}>
    <VoiceField label="Notice" voice={voice} {...props} />
  </Brand>
);

const area = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const menu = () => screen.queryByRole('menu');
const items = () => screen.getAllByRole('menuitem').map(({ textContent }) => textContent!.replaceAll(/[⁨⁩]/gu, ''));
const underlined = (severity: string) =>
  [...(CSS.highlights.get(`ws-voice-${severity}`) ?? [])].map((range) => (range as Range).toString());
const isChecked = (count: number) =>
  waitFor(() =>
    expect(document.getElementById(area().getAttribute('aria-describedby')!.split(' ').at(-1)!)?.textContent).toMatch(
      count === 0 ? /^(No|لا) /u : /\d|[٠-٩]|واحدة|ملاحظتان/u,
    ),
  );

/**
 * The worker is loaded once, before the tests. Each test unmounts the last field, which ends the worker; loading it again in
 * every test takes longer than `waitFor` waits where the machine is busy.
 */
let release: (() => void) | undefined;
beforeAll(async () => {
  release = keepWorker();
  await new Promise((resolve, reject) => {
    checkVoice({ voice, options: { language: 'en' } }, 'Ready', resolve, reject);
  });
});
afterAll(() => release?.());

describe('VoiceField', () => {
  describeConformance(<VoiceField aria-label="Notice" voice={voice} />, {
    element: HTMLTextAreaElement,
    find: (container) => container.querySelector('textarea'),
    box: (root) => root.parentElement,
    variants: { size: ['sm', 'lg'], error: ['No.'], disabled: [true], grow: [false] },
  });

  it('is a text area in the markup of a server, without inline style', () => {
    const markup = renderToString(<Page defaultValue="Our users" />);
    expect(markup).toContain('<textarea');
    expect(markup).not.toContain('style=');
  });

  it('underlines each finding in place, over its words', async () => {
    render(<Page defaultValue={'Our users and\n\na user'} />);
    await isChecked(2);
    expect(underlined('warning')).toEqual(['users', 'user']);
    const mirror = document.querySelector<HTMLElement>('.ws-voice-field-mirror')!;
    const box = (node: Element) => {
      const { left, top, width, height } = node.getBoundingClientRect();
      return [left, top, width, height].map(Math.round);
    };
    expect(box(mirror)).toEqual(box(area()));
    expect(mirror.scrollHeight).toBe(area().scrollHeight);
    expect(getComputedStyle(mirror).color).toBe('rgba(0, 0, 0, 0)');
  });

  it('follows the text at every key, and renders the text area at none', async () => {
    render(<Page defaultValue="Our users" />);
    await isChecked(1);
    area().setSelectionRange(0, 0);
    await userEvent.type(area(), '{Home}So ');
    expect(underlined('warning')).toEqual(['users']);
    expect(area().value).toBe('So Our users');
  });

  it('a scrolled text keeps its underlines over its words', async () => {
    render(<Page grow={false} rows={2} defaultValue={`${'line\n'.repeat(30)}user`} />);
    await isChecked(1);
    area().scrollTop = 200;
    const mirror = document.querySelector('.ws-voice-field-mirror')!;
    await waitFor(() => expect(mirror.scrollTop).toBe(200));
    expect(mirror.clientWidth).toBe(area().clientWidth);
  });

  it('offers nothing that changes a text that is read only', async () => {
    render(<Page defaultValue="A user" readOnly />);
    await isChecked(1);
    area().focus();
    await userEvent.keyboard('{F8}');
    expect(items()).toEqual(['Ignore']);
  });

  it('reports what is ignored, with the reason, and shows it no more', async () => {
    const changed = vi.fn<NonNullable<VoiceFieldProps['onIgnoredChange']>>();
    render(<Page defaultValue="A user, no users, a user" onIgnoredChange={changed} />);
    await isChecked(3);
    area().focus();
    area().setSelectionRange(0, 0);
    await userEvent.keyboard('{F8}{End}{ArrowRight}{ArrowDown}{Enter}');
    const ignored = [{ rule: 'term', found: 'user', reason: 'name' }];
    expect(changed.mock.calls).toEqual([[ignored, { reason: 'item-press', event: expect.any(Event) }]]);
    await waitFor(() => expect(underlined('warning')).toEqual(['users']));
    expect(menu()).toBeNull();
  });

  it('a press on the words opens the menu and leaves focus in the text; the next key closes it', async () => {
    render(<Page defaultValue="user" size="lg" />);
    await isChecked(1);
    await userEvent.click(area(), { position: { x: 24, y: 24 } });
    expect([screen.getByRole('menu').getAttribute('aria-label'), document.activeElement]).toEqual(['user', area()]);
    await userEvent.keyboard('x');
    expect(menu()).toBeNull();
    expect(area().value).toContain('x');
  });

  it.each(['ltr', 'rtl'] as const)(
    'in a narrow window (%s) the menu is off the edges, and never over the words',
    async (dir) => {
      await page.viewport(320, 480);
      try {
        for (const position of ['insetBlockStart', 'insetBlockEnd']) {
          const { unmount } = render(
            <div style={{ position: 'fixed', insetInline: 8, [position]: 8 }}>
              <Page
                {...(dir === 'rtl' && { dir })}
                rows={1}
                defaultValue={dir === 'rtl' ? 'قال كل مستخدم' : 'Then a user'}
              />
            </div>,
          );
          await isChecked(1);
          area().setSelectionRange(0, 0);
          area().focus();
          await userEvent.keyboard('{F8}');
          // It grows while it opens.
          await waitFor(() => {
            const { left, right, top, bottom } = menu()!.getBoundingClientRect();
            const words = ([...CSS.highlights.get('ws-voice-warning')!][0] as Range).getBoundingClientRect();
            expect(Math.min(left, innerWidth - right, top, innerHeight - bottom)).toBeGreaterThanOrEqual(7.5);
            expect(Math.max(words.top - bottom, top - words.bottom)).toBeGreaterThan(-0.5);
          });
          unmount();
        }
      } finally {
        await page.viewport(1024, 768);
      }
    },
  );

  it('the number of findings is a button that opens the next one, and is announced after a change', async () => {
    render(<Page defaultValue="" />);
    await isChecked(0);
    await userEvent.type(area(), 'A user');
    await userEvent.click(await screen.findByRole('button', { name: '1 finding' }));
    expect(menu()).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(area());
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('1 finding'), { timeout: 3000 });
  });

  it('Shift+F8 goes to the previous finding, and after the last one follows the first', async () => {
    render(<Page defaultValue="user one users" />);
    await isChecked(2);
    area().focus();
    area().setSelectionRange(8, 8);
    const opened = async (keys: string) => {
      await userEvent.keyboard(keys);
      const name = menu()!.getAttribute('aria-label');
      await userEvent.keyboard('{Escape}');
      return name;
    };
    expect(await opened('{Shift>}{F8}{/Shift}')).toBe('user');
    area().setSelectionRange(14, 14);
    expect(await opened('{F8}')).toBe('user');
  });
});

describe.each([
  ['ltr', undefined, 'Our user', 'user', 'member', 'Our member'],
  ['rtl', 'rtl', 'كل مستخدم هنا', 'مستخدم', 'عضو', 'كل عضو هنا'],
] as const)('VoiceField, %s', (_, dir, text, found, replacement, fixed) => {
  it('F8 opens the menu at the words; Enter writes another text there, which is clean and can be undone', async () => {
    render(<Page dir={dir} defaultValue={text} />);
    await isChecked(1);
    area().focus();
    area().setSelectionRange(0, 0);
    await userEvent.keyboard('{F8}');
    const opened = screen.getByRole('menu', { name: found });
    const group = screen.getByRole('group');
    expect(document.getElementById(group.getAttribute('aria-labelledby')!)!.textContent).toContain(
      voice.lexicon[0]!.why![dir ? 'ar' : 'en'],
    );
    expect(items()[0]).toContain(replacement);
    const [words] = [...CSS.highlights.get('ws-voice-warning')!].map((range) =>
      (range as Range).getBoundingClientRect(),
    );
    const at = opened.getBoundingClientRect();
    expect(Math.abs(dir ? at.right - words!.right : at.left - words!.left)).toBeLessThan(2);
    expect(at.top).toBeGreaterThanOrEqual(words!.bottom - 8);
    await userEvent.keyboard('{Enter}');
    expect([area().value, document.activeElement, menu()]).toEqual([fixed, area(), null]);
    await isChecked(0);
    await userEvent.keyboard('{ControlOrMeta>}z{/ControlOrMeta}');
    expect(area().value).toBe(text);
  });

  it('the reasons to ignore open at the end of their item', async () => {
    render(<Page dir={dir} defaultValue={text} />);
    await isChecked(1);
    area().focus();
    area().setSelectionRange(0, 0);
    await userEvent.keyboard(`{F8}{End}${dir ? '{ArrowLeft}' : '{ArrowRight}'}`);
    const [first, second] = screen.getAllByRole('menu').map((node) => node.getBoundingClientRect());
    expect(dir ? second!.right <= first!.left + 2 : second!.left >= first!.right - 2).toBe(true);
  });
});
