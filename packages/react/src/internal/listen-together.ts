type Listener<E extends Event> = (event: E) => void;

const known = new WeakMap<EventTarget, Map<string, Set<Listener<Event>>>>();

/**
 * Calls `listener` at an event of what many controls share: the window, or their form. All have one listener of the browser,
 * which compares each new one with all that are there: a thousand fields would take a thousand times as long as one.
 *
 * @param listener a function of the caller alone
 * @returns the function that removes the listener
 */
export function listenTogether<E extends Event>(target: EventTarget, type: string, listener: Listener<E>): () => void {
  const types = known.get(target) ?? new Map<string, Set<Listener<Event>>>();
  known.set(target, types);
  const all = types.get(type) ?? start(target, type);
  types.set(type, all);
  all.add(listener as Listener<Event>);
  return () => void all.delete(listener as Listener<Event>);
}

function start(target: EventTarget, type: string): Set<Listener<Event>> {
  const all = new Set<Listener<Event>>();
  target.addEventListener(type, (event) => {
    // A listener may render a control again, which then has a new one.
    const now = [...all];
    for (const listener of now) {
      try {
        if (all.has(listener)) listener(event);
      } catch (error) {
        // As the browser does: one that throws stops no other.
        reportError(error);
      }
    }
  });
  return all;
}
