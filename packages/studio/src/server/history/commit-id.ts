/** Hash of a commit, SHA-1 or SHA-256. Short names are not accepted: they could be branches. */
const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

export const isCommitId = (text: string): boolean => commitId.test(text);
