/** The space between a number and its unit, at which no line breaks. Unit tests replace it by an ordinary space. */
export const NO_BREAK = '\u00a0';
