/** Names of files of other tools in the notations of token files. */
const otherNames = /^(?:package|package-lock|tsconfig[^/]*|wusum\.config|pnpm-lock|pnpm-workspace)\.(?:json|ya?ml)$/u;

/** Whether a file is one of another tool, such as `package.json`, and not a token file. @param path with forward slashes */
export const isOtherFile = (path: string): boolean => otherNames.test(path.slice(path.lastIndexOf('/') + 1));
