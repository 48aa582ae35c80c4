/** Where the one-file game is put, from the root of the project. Not in dist/, which is a site. */
export const BUILT_FILE = 'dist-file/1731-grams.html';
