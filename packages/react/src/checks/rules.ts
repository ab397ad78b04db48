/** Reads the rules of a page that come after the components in the cascade. */

/** A rule that has only types and universal selectors: a reset, not a decision about one element. */
export interface PageRule {
  readonly selector: string;
  readonly properties: readonly string[];
  /** The style sheet that it is in. */
  readonly origin: string;
}

export interface PageRules {
  /** The selectors of all rules. */
  readonly text: string;
  /** Rules outside of layers, and in layers after `wusum`. */
  readonly stronger: readonly PageRule[];
  /** A style sheet could not be read. */
  readonly isPartial: boolean;
}

interface Found extends PageRule {
  readonly layer: string | undefined;
}

/** Selectors without a class, an id or an attribute. */
const isPlain = (selector: string): boolean =>
  !/[.#[]/.test(selector.replaceAll(/:(?:where|not|is)\(\[[^\]]*\]\)/g, ''));

class Reader {
  readonly selectors: string[] = [];
  readonly plain: Found[] = [];
  /** Names of layers at the top level, in their order in the cascade. */
  readonly layers: string[] = [];
  isPartial = false;

  addLayer(name: string): string {
    const [top = ''] = name.split('.');
    if (!this.layers.includes(top)) this.layers.push(top);
    return top;
  }

  sheet(sheet: CSSStyleSheet, layer: string | undefined): void {
    try {
      const href = sheet.href?.split('/').at(-1)?.split('?')[0];
      const origin = href ?? sheet.ownerNode?.nodeName.toLowerCase() ?? 'adopted style sheet';
      this.rules(sheet.cssRules, layer, origin);
    } catch {
      this.isPartial = true;
    }
  }

  /** By the name of its class: an instance of another window is none of ours. */
  rules(rules: CSSRuleList, layer: string | undefined, origin: string): void {
    for (const rule of rules) {
      switch (rule.constructor.name) {
        case 'CSSImportRule': {
          const { layerName, styleSheet } = rule as CSSImportRule;
          const inner = layerName === null ? layer : (layer ?? this.addLayer(layerName));
          if (styleSheet) this.sheet(styleSheet, inner);
          break;
        }
        case 'CSSLayerStatementRule':
          if (layer === undefined) for (const name of (rule as CSSLayerStatementRule).nameList) this.addLayer(name);
          break;
        case 'CSSLayerBlockRule': {
          const { cssRules, name } = rule as CSSLayerBlockRule;
          this.rules(cssRules, layer ?? this.addLayer(name), origin);
          break;
        }
        case 'CSSStyleRule':
          this.style(rule as CSSStyleRule, layer, origin);
          break;
        default:
          if ('cssRules' in rule) this.rules(rule.cssRules as CSSRuleList, layer, origin);
      }
    }
  }

  style(rule: CSSStyleRule, layer: string | undefined, origin: string): void {
    const { selectorText: selector, style, cssRules } = rule;
    this.selectors.push(selector);
    if (layer !== 'wusum' && isPlain(selector)) this.plain.push({ selector, properties: [...style], origin, layer });
    // Rules in it have the layer of the block that they are in.
    if (cssRules.length > 0) this.rules(cssRules, layer, origin);
  }
}

export function readRules(page: Document): PageRules {
  const reader = new Reader();
  for (const sheet of [...page.styleSheets, ...page.adoptedStyleSheets]) reader.sheet(sheet, undefined);
  const { layers, selectors, plain, isPartial } = reader;
  const own = layers.indexOf('wusum');
  const stronger = plain.filter(({ layer }) => layer === undefined || layers.indexOf(layer) > own);
  return { text: selectors.join('\n'), stronger, isPartial };
}
