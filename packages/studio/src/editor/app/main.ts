/** Entry of the page of the editor. The style sheets of the chunk are loaded before it runs. */
void import('./start.js');
