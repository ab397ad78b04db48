export const checkNames: readonly string[];
