import { sequence } from '../any-of.ts';

/** Who tells of something that happened to them. */
export const ownWords = sequence(
  'iu',
  /(?<![\p{L}\p{N}_])/u,
  [
    /I|I'm|I've|we|we're|we've|my|our|me|us/u,
    /ich|wir|mein|mir|yo|mi|me|nos|je|j'ai|nous|mon/u,
    /eu|meu|minha|io|mio|ik|mijn/u,
    /sono|estoy|tengo|estou|bekomme|recibo|recebo|ricevo/u,
  ],
  /(?![\p{L}])/u,
);
