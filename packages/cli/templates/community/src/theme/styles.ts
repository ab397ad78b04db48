// Fonts and variables of the brands.
import '../brand/theme/fonts.css';
import '../brand/theme/theme.css';
