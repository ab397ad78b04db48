/** Line styles with a name (DTCG Format 2025.10 §9.2). */
export const strokeStyles: readonly string[] = [
  'solid',
  'dashed',
  'dotted',
  'double',
  'groove',
  'ridge',
  'outset',
  'inset',
];
