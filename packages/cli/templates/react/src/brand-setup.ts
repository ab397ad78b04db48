/** The languages of the project, the preferred one first. */
export const languages = __LANGUAGES__;
