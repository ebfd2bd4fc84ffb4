/** What Google says when it says nothing. */
export const generic = /^(?:bad request)?\.?$/i;
