/** The facts of docs/accessibility/ledger.json, which `npm run docs` writes from the tests. */
export interface Ledger {
  /** What each component does with the behaviours of an example: `true` is tested, a text is the reason why not. */
  readonly examples: readonly {
    readonly component: string;
    readonly example: string;
    readonly behaviours: Readonly<Record<string, boolean | string>>;
  }[];
  /** Components whose keys are pressed in every engine. */
  readonly keys: readonly string[];
  /** Examples that no component follows, with the number of their behaviours. */
  readonly notCovered: Readonly<Record<string, number>>;
}

/** How many behaviours are tested, and how many are left for a reason. */
export interface Count {
  readonly tested: number;
  readonly reasons: number;
}

export const countOf = (behaviours: Readonly<Record<string, boolean | string>>): Count => {
  const all = Object.values(behaviours);
  const tested = all.filter((each) => each === true).length;
  return { tested, reasons: all.length - tested };
};

/** Behaviours that are left, by component and reason. Examples of one component may have the same. */
export interface Left {
  readonly component: string;
  readonly reason: string;
  readonly behaviours: readonly string[];
}

export function leftOf(ledger: Ledger): Left[] {
  const entries = ledger.examples.flatMap(({ component, behaviours }) =>
    Object.entries(behaviours).flatMap(([id, reason]) =>
      typeof reason === 'string' ? [{ component, reason, id }] : [],
    ),
  );
  return [...Map.groupBy(entries, ({ component, reason }) => `${component}\n${reason}`).values()].map((group) => ({
    component: group[0]!.component,
    reason: group[0]!.reason,
    behaviours: [...new Set(group.map(({ id }) => id))],
  }));
}
