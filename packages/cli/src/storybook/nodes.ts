/** What is read of a node of the syntax tree. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly value?: unknown;
}

/** An expression; members that its type does not have are missing. */
export interface Expression extends Node {
  readonly name?: string;
  readonly elements?: readonly (Expression | null)[];
  readonly properties?: readonly Member[];
  readonly callee?: Expression;
  readonly arguments?: readonly Expression[];
  readonly expression?: Expression;
  readonly object?: Expression;
  readonly property?: Expression;
  readonly left?: Expression;
  readonly right?: Expression;
}

interface Member extends Node {
  readonly key?: Expression;
}

export interface Statement extends Node {
  readonly declaration?: Node | null;
  readonly declarations?: readonly { readonly id: Expression; readonly init?: Expression | null }[];
  readonly expression?: Expression;
}

/** The value of a member of an object. */
export function valueOf({ properties = [] }: Expression, name: string): Expression | undefined {
  const found = properties.find(({ type, key }) => type === 'ObjectProperty' && (key?.name ?? key?.value) === name);
  return found?.value as Expression | undefined;
}

/** An expression without types, without the call of a helper such as `defineMain`, and a variable's value for its name. */
export function unwrapped(
  expression: Expression | undefined,
  body: readonly Statement[],
  seen = new Set<string>(),
): Expression | undefined {
  if (expression === undefined) return undefined;
  if (/^(?:TSSatisfiesExpression|TSAsExpression|TSNonNullExpression|ParenthesizedExpression)$/u.test(expression.type))
    return unwrapped(expression.expression, body, seen);
  if (expression.type === 'CallExpression') return unwrapped(expression.arguments?.[0], body, seen);
  if (expression.type !== 'Identifier' || seen.has(expression.name!)) return expression;
  return unwrapped(variables(body).get(expression.name!), body, seen.add(expression.name!));
}

function variables(body: readonly Statement[]): Map<string, Expression> {
  const declared = body
    .map((each) => (each.declaration ?? each) as Statement)
    .flatMap((each) => each.declarations ?? []);
  return new Map(declared.flatMap(({ id, init }) => (id.name !== undefined && init ? [[id.name, init] as const] : [])));
}

/** What a module exports by name: `export const a = …`, `exports.a = …`, `module.exports.a = …`. */
export function exportedNames(body: readonly Statement[]): Map<string, Expression> {
  const exported = body.filter(({ type }) => type === 'ExportNamedDeclaration');
  const found = variables(exported);
  for (const { left, right } of assignments(body)) {
    const name = left?.property?.name;
    if (name !== undefined && right && /^(?:module\.)?exports$/u.test(pathOf(left?.object))) found.set(name, right);
  }
  return found;
}

/** The value that a path such as `module.exports` gets. */
export const assignedTo = (body: readonly Statement[], path: string): Expression | undefined =>
  assignments(body).findLast(({ left }) => pathOf(left) === path)?.right;

const assignments = (body: readonly Statement[]): Expression[] =>
  body.flatMap(({ expression }) => (expression?.type === 'AssignmentExpression' ? [expression] : []));

function pathOf(expression: Expression | undefined): string {
  if (expression?.type === 'Identifier') return expression.name ?? '';
  if (expression?.type !== 'MemberExpression') return '';
  return `${pathOf(expression.object)}.${expression.property?.name ?? ''}`;
}
