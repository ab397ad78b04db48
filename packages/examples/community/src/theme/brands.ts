/** The brands of the application. Those of the theme of this repository; a project of its own has its own theme here. */
export { brands } from '@wusum/theme/brands';
