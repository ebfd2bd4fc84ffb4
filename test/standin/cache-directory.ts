import path from 'node:path';

/** Where the unpacked browser and converted fonts stay from run to run; a new `npm ci` begins afresh. */
export const cacheDirectory = path.resolve(import.meta.dirname, '../../node_modules/.cache/grantscope-standin');
