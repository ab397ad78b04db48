type Values = Readonly<Record<string, number>>;
type Term = (values: Values) => number;

const functions: Readonly<Record<string, (value: number) => number>> = {
  sqrt: Math.sqrt,
  abs: Math.abs,
  log: Math.log,
  round: Math.round,
  floor: Math.floor,
  ceil: Math.ceil,
};

const operators: readonly Readonly<Record<string, (one: number, other: number) => number>>[] = [
  { '+': (one, other) => one + other, '-': (one, other) => one - other },
  { '*': (one, other) => one * other, '/': (one, other) => one / other, '%': (one, other) => one % other },
];

/**
 * Compiles a formula of numbers, names, `+ - * / % ^ **`, parentheses and functions (`sqrt`, also `math.sqrt`).
 *
 * @throws {SyntaxError} if it is no such formula
 */
export function compileFormula(formula: string): Term {
  const tokens = formula.match(/\d+(?:\.\d+)?|\*\*|(?:math\.)?[A-Za-z_]\w*|[-+*/%^()]|\S/gu) ?? [];
  let index = 0;
  const isNext = (token: string) => tokens[index] === token;
  const expect = (token: string) => {
    if (!isNext(token))
      throw new SyntaxError(`Expected "${token}" in the formula, found "${tokens[index] ?? 'its end'}".`);
    index += 1;
  };
  const readLevel = (level: number): Term => {
    const own = operators[level];
    if (own === undefined) return readPower();
    let left = readLevel(level + 1);
    for (let apply = own[tokens[index] ?? '']; apply; apply = own[tokens[index] ?? '']) {
      index += 1;
      const [one, other, operate] = [left, readLevel(level + 1), apply];
      left = (values) => operate(one(values), other(values));
    }
    return left;
  };
  const readPower = (): Term => {
    const base = readValue();
    if (!isNext('^') && !isNext('**')) return base;
    index += 1;
    const exponent = readPower();
    return (values) => base(values) ** exponent(values);
  };
  const readGroup = (): Term => {
    expect('(');
    const inner = readLevel(0);
    expect(')');
    return inner;
  };
  const readValue = (): Term => {
    const token = tokens[index] ?? '';
    if (token === '(') return readGroup();
    index += 1;
    if (token === '-') {
      const value = readPower();
      return (values) => -value(values);
    }
    if (/^\d/u.test(token)) return () => Number(token);
    if (isNext('(')) return readCall(token);
    if (/^[A-Za-z_]/u.test(token)) return (values) => values[token] ?? 0;
    throw new SyntaxError(`"${token === '' ? 'The end' : token}" is no part of a formula.`);
  };
  const readCall = (name: string): Term => {
    const apply = functions[name.toLowerCase().replace(/^math\./u, '')];
    if (!apply) throw new SyntaxError(`The formula has no function "${name}".`);
    const inner = readGroup();
    return (values) => apply(inner(values));
  };
  const whole = readLevel(0);
  if (index < tokens.length) throw new SyntaxError(`"${tokens[index]!}" is one too many in the formula.`);
  return whole;
}

const comparisons: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  '>': (one, other) => one > other,
  '>=': (one, other) => one >= other,
  '<': (one, other) => one < other,
  '<=': (one, other) => one <= other,
  '==': (one, other) => one === other,
};

/** Compiles a comparison such as `> 10`. @throws {SyntaxError} if it is none */
export function compileCondition(condition: string): (value: number) => boolean {
  const [, operator, number] = /^\s*(>=|<=|==|>|<)\s*(-?\d+(?:\.\d+)?)\s*$/u.exec(condition) ?? [];
  const compare = comparisons[operator ?? ''];
  if (!compare) throw new SyntaxError(`"${condition}" is no condition such as "> 10".`);
  return (value) => compare(value, Number(number));
}
