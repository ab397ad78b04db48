// Fonts and variables of the brands.
import '@wusum/theme/fonts.css';
import '@wusum/theme/theme.css';
