/** How a finding is shown. Only errors and warnings should stop a build; tone is a suggestion. */
export type FindingSeverity = 'error' | 'warning' | 'suggestion';
