import { createChecker, ruleNames } from '../../../packages/voice/src/check/index.ts';

/** A default export of a module, also of one that was compiled to CommonJS. */
const load = async (name) => {
  const loaded = await import(name);
  return loaded.default?.default ?? loaded.default ?? loaded;
};

/** Our checker; without `rules` all of them. */
export function wusum(language, terms, rules) {
  const lexicon = terms.map((term, index) => ({
    name: `t${index}`,
    prefer: { [language]: ['x'] },
    avoid: { [language]: [term] },
  }));
  const off = Object.fromEntries(
    ruleNames.filter((name) => rules && !rules.includes(name)).map((name) => [name, 'off']),
  );
  const checker = createChecker(
    { lexicon, mechanics: [{ name: 'length', rule: {}, limit: 30 }] },
    {
      language,
      digits: language === 'ar' ? 'arab' : 'latn',
      ...(language === 'ar' && { address: { listener: { number: 'plural' } } }),
      rules: off,
    },
  );
  return (page) => checker.check(page).length;
}

/** textlint on plain text: its terminology rule with the same terms, and in English write-good. */
export async function textlint(language, terms) {
  const { TextlintKernel } = await import('@textlint/kernel');
  const [plugin, terminology, writeGood] = await Promise.all(
    ['@textlint/textlint-plugin-text', 'textlint-rule-terminology', 'textlint-rule-write-good'].map(load),
  );
  const kernel = new TextlintKernel();
  const options = { defaultTerms: false, terms: terms.map((term) => [term, 'x']) };
  const rules = [{ ruleId: 'terminology', rule: terminology, options }];
  if (language === 'en') rules.push({ ruleId: 'write-good', rule: writeGood, options: {} });
  const plugins = [{ pluginId: 'text', plugin }];
  return async (page) => {
    const { messages } = await kernel.lintText(page, { ext: '.txt', filePath: 'page.txt', plugins, rules });
    return messages.length;
  };
}

/** retext: repeated words, and in English equality and passive. */
export async function retext(language) {
  const [{ unified }, { VFile }] = await Promise.all([import('unified'), import('vfile')]);
  const [english, latin, stringify, equality, passive, repeated] = await Promise.all(
    ['english', 'latin', 'stringify', 'equality', 'passive', 'repeated-words'].map((name) => load(`retext-${name}`)),
  );
  const processor = unified().use(language === 'en' ? english : latin);
  if (language === 'en') processor.use(equality).use(passive);
  processor.use(repeated).use(stringify);
  return async (page) => {
    const file = new VFile(page);
    await processor.run(processor.parse(file), file);
    return file.messages.length;
  };
}
