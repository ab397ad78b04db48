/** Lengths of CSS variables on the page, in CSS pixels. All variables are read in one layout pass. */
export function readLengths<Name extends string>(variables: readonly Name[]): Record<Name, number> {
  const host = document.createElement('div');
  host.style.cssText = 'position:absolute;inset-inline:0;visibility:hidden';
  const probes = variables.map((variable) => {
    const probe = host.appendChild(document.createElement('i'));
    probe.style.cssText = `position:absolute;inline-size:var(${variable})`;
    return [variable, probe] as const;
  });
  document.body.append(host);
  const lengths = probes.map(([variable, probe]) => [variable, probe.getBoundingClientRect().width] as const);
  host.remove();
  return Object.fromEntries(lengths) as Record<Name, number>;
}
