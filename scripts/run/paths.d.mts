export const root: string;
export const toolsFolder: string;
export const cacheFolder: string;
export function at(...parts: string[]): string;
export function installedProgram(name: string): string;
