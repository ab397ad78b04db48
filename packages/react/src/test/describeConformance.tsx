import { render } from '@testing-library/react';
import axe from 'axe-core';
import { createRef, type ComponentType, type ReactElement } from 'react';
import { describe, expect, inject, it } from 'vitest';
import type { PropsDoc } from '../system/props.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The published entry that the tests of this project use. */
    entry: 'static' | 'styled';
  }
}

interface Options {
  /** The class of the component's root element, e.g. `HTMLButtonElement`. */
  readonly element: new () => Element;
  /**
   * The documentation of its props, `X.props.ts`. A default looks the same when it is omitted; the values of a prop that
   * has a default look different; axe tests each value, in both directions.
   */
  readonly props?: PropsDoc;
  /** More values that axe tests: own prop → values. */
  readonly variants?: Readonly<Record<string, readonly unknown[]>>;
  /** The component has `asChild`; the child is rendered as `<a href="#">`. */
  readonly asChild?: boolean;
  /** Finds the root element where it is not the first one of the container (portals). */
  readonly find?: (container: HTMLElement) => Element | null;
  /** From the root to the element that takes class and style, where a control has a box around it. */
  readonly box?: (root: Element) => Element | null;
  /** Wraps the component, e.g. in a `Tabs.Root`. */
  readonly around?: (children: ReactElement) => ReactElement;
}

type AnyProps = Record<string, unknown>;
type Variants = NonNullable<Options['variants']>;

/** Rules about a whole page (landmarks, one h1): a component alone cannot pass or break them. */
const PAGE_RULES = ['region', 'page-has-heading-one', 'heading-order', 'landmark-one-main', 'landmark-unique'];

/** Fails with every finding and its markup. */
export async function expectNoAxeFindings(node: Element): Promise<void> {
  const rules = Object.fromEntries(PAGE_RULES.map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run(node, { rules, resultTypes: ['violations'] });
  const findings = violations.map((v) => `${v.id}: ${v.help}\n${v.nodes.map((n) => `  ${n.html}`).join('\n')}`);
  expect(findings).toEqual([]);
}

/** Every computed property of an element. */
function lookOf(node: Element): Record<string, string> {
  const style = getComputedStyle(node);
  return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]));
}

function cases(variants: Variants): { props: AnyProps; label: string }[] {
  return Object.entries(variants).flatMap(([name, values]) =>
    values.map((value) => ({ props: { [name]: value }, label: `${name}=${String(value)}` })),
  );
}

/**
 * The rules that every component follows: `ref` is its root element; unknown props, class and style are set on it; a
 * default looks the same when it is omitted; each value of a prop looks different; `asChild` sets all of it on the child;
 * axe finds nothing in any variant, in either direction.
 */
export function describeConformance(minimal: ReactElement, options: Options): void {
  const Component = minimal.type as ComponentType<AnyProps>;
  const given = minimal.props as AnyProps;
  const variants: Variants = { ...options.props?.variants, ...options.variants };
  const defaults = options.props?.defaults ?? {};
  const around = options.around ?? ((children: ReactElement) => children);
  const mount = (props: AnyProps = {}) => {
    const { container } = render(around(<Component {...given} {...props} />));
    const root = options.find ? options.find(container) : container.firstElementChild;
    if (!root) throw new Error('The component rendered no node.');
    const box = options.box ? options.box(root) : root;
    if (!box) throw new Error('The component has no box around its root.');
    return { container, root, box };
  };

  describe('conformance', () => {
    it('gives its root node to `ref`', () => {
      const ref = createRef<Element>();
      const { root } = mount({ ref });
      expect(ref.current).toBe(root);
      expect(ref.current).toBeInstanceOf(options.element);
    });
    it('spreads unknown props on its root node', () => {
      const { root } = mount({ 'data-testid': 'x', id: 'y' });
      expect([root.getAttribute('data-testid'), root.id]).toEqual(['x', 'y']);
    });
    it('adds `className` to its own class', () => {
      const own = mount().box.getAttribute('class') ?? '';
      const { box } = mount({ className: 'theirs' });
      expect([...box.classList]).toEqual(expect.arrayContaining(['theirs', ...own.split(' ')]));
      expect(own).toMatch(/\bws-/);
    });
    it('takes `style`', () => {
      expect((mount({ style: { scale: '2' } }).box as HTMLElement).style.scale).toBe('2');
    });
    if (options.asChild) itComposes(Component, given);
    for (const [name, value] of Object.entries(defaults)) {
      it(`looks the same with ${name}=${String(value)} given or omitted`, () => {
        expect(lookOf(mount({ [name]: value }).box)).toEqual(lookOf(mount().box));
      });
    }
    for (const name of Object.keys(defaults)) {
      const values = options.props?.variants[name];
      if (!values) continue;
      it(`looks different for each ${name}`, () => {
        const looks = values.map((value) => JSON.stringify(lookOf(mount({ [name]: value }).box)));
        expect(values.filter((_, index) => looks.indexOf(looks[index]!) !== index)).toEqual([]);
      });
    }
    // Both entries render the same markup, as the tests of the build prove.
    if (inject('entry') === 'static') itReadsWell(mount, variants);
  });
}

function itComposes(Component: ComponentType<AnyProps>, given: AnyProps): void {
  it('renders its child alone with `asChild`', () => {
    const ref = createRef<Element>();
    const { container } = render(
      <Component {...given} asChild ref={ref} className="outer" style={{ scale: '2' }}>
        <a href="#here" className="inner" style={{ rotate: '1deg' }}>
          Here
        </a>
      </Component>,
    );
    const link = container.firstElementChild as HTMLElement;
    expect(container.children).toHaveLength(1);
    expect(link).toBeInstanceOf(HTMLAnchorElement);
    expect(ref.current).toBe(link);
    expect([...link.classList]).toEqual(expect.arrayContaining(['outer', 'inner']));
    expect(link.className).toMatch(/\bws-/);
    expect(link.style).toMatchObject({ scale: '2', rotate: '1deg' });
  });
}

function itReadsWell(mount: (props?: AnyProps) => { container: HTMLElement; root: Element }, variants: Variants): void {
  const all = [{ props: {}, label: 'as it is' }, ...cases(variants)];
  for (const dir of ['ltr', 'rtl'] as const) {
    it(`has no axe finding in ${dir}, in any variant`, async () => {
      document.documentElement.dir = dir;
      document.documentElement.lang = dir === 'rtl' ? 'ar' : 'en';
      try {
        for (const { props, label } of all) {
          const { root } = mount(props);
          expect({ label, dir: getComputedStyle(root).direction }).toEqual({ label, dir });
        }
        await expectNoAxeFindings(document.body);
      } finally {
        document.documentElement.removeAttribute('dir');
        document.documentElement.lang = 'en';
      }
    });
  }
}
